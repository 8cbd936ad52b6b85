import type { ImportedSale, ImportRecord, StagedSale } from '../_domain/import-record';
import type { Cloud } from '../_platform/cloud';
import { canonical } from '../_platform/canonical';
import { oneOf } from '../_platform/database-guard';
import { digest, idFrom } from '../_platform/ids';
import { token } from './tokens';

/** Values of one `in`. */
const widest = 100;

/** The same row is the same item, in whatever file; rows that are alike in one file are as many items. */
const stagedRows = (storeId: string, sales: readonly ImportedSale[]): StagedSale[] => {
  const alike = new Map<string, number>();
  return sales.map((row) => {
    const { serial, soldOn } = row.sale;
    const what = serial === undefined ? canonical(row) : `${serial.toUpperCase()} ${soldOn}`;
    const nth = alike.get(what) ?? 0;
    alike.set(what, nth + 1);
    return { ...row, itemId: idFrom('prd', storeId, 'import', what, String(nth)) };
  });
};

/** Serial number and day of those rows that were written down by hand before. */
const writtenByHand = async (
  cloud: Cloud,
  storeId: string,
  rows: readonly StagedSale[],
): Promise<ReadonlySet<string>> => {
  const tokens = rows.flatMap(({ sale }) =>
    sale.serial === undefined ? [] : [token(storeId, 'serial', sale.serial)],
  );
  const found = [];
  for (let from = 0; from < tokens.length; from += widest) {
    const some = oneOf(tokens.slice(from, from + widest));
    found.push(
      ...(await cloud.tables['sold-items'].list({ where: { storeId, tokens: some }, limit: 1_000 })),
    );
  }
  return new Set(
    found.flatMap(({ serial, soldOn = '' }) => (serial ? [`${serial.toUpperCase()} ${soldOn}`] : [])),
  );
};

/** What an import begins with. */
export interface Staged {
  readonly batch: ImportRecord;
  /** Whether this very call staged it. */
  readonly fresh: boolean;
}

/**
 * Stages the rows that are not known yet under a batch id that follows from the file, so that the same file is the
 * same import. Nothing where every row is known.
 */
export const stageImport = async (
  cloud: Cloud,
  storeId: string,
  soldBy: string,
  sales: readonly ImportedSale[],
): Promise<Staged | undefined> => {
  const all = stagedRows(storeId, sales);
  const batchId = idFrom('imp', storeId, digest(...all.map(({ itemId }) => itemId)));
  const begun = await cloud.tables.imports.get(batchId);
  if (begun) return { batch: begun, fresh: false };
  const known = new Set(
    (await cloud.tables['sold-items'].getMany(all.map(({ itemId }) => itemId))).map(({ _id }) => _id),
  );
  const fresh = all.filter(({ itemId }) => !known.has(itemId));
  const byHand = await writtenByHand(cloud, storeId, fresh);
  const rows = fresh.filter(({ sale }) => !byHand.has(`${sale.serial?.toUpperCase() ?? ''} ${sale.soldOn}`));
  if (rows.length === 0) return undefined;
  const batch: ImportRecord = {
    _id: batchId,
    v: 1,
    storeId,
    state: 'staged',
    rows,
    finished: 0,
    soldBy,
    createdAt: cloud.now,
  };
  const added = await cloud.tables.imports.add(batch);
  return added
    ? { batch, fresh: true }
    : { batch: (await cloud.tables.imports.get(batchId)) ?? batch, fresh: false };
};
