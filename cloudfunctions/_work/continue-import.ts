import type { ImportRecord, StagedSale } from '../_domain/import-record';
import { sell } from '../_domain/sell';
import type { BuyerRecord, SoldItem } from '../_domain/sold-item-record';
import type { Cloud } from '../_platform/cloud';
import { isDuplicate } from '../_platform/retry';
import { buyerTokens, itemTokens } from './tokens';

/** Rows that become items in one step; small enough for one request each way. */
const slice = 100;

const itemOf = (from: ImportRecord, { itemId, sale, disclosures }: StagedSale): SoldItem => ({
  ...sell({
    itemId,
    storeId: from.storeId,
    origin: 'import',
    sale,
    disclosures,
    tokens: itemTokens(from.storeId, { serial: sale.serial, voucherNumber: sale.voucherNumber }),
    soldBy: from.soldBy,
    now: from.createdAt,
  }),
  importId: from._id,
});

const buyersOf = (from: ImportRecord, { itemId, buyer }: StagedSale): BuyerRecord[] =>
  buyer === undefined
    ? []
    : [
        {
          _id: itemId,
          v: 1,
          storeId: from.storeId,
          ...(buyer.name === undefined ? {} : { name: buyer.name }),
          ...(buyer.phone === undefined ? {} : { phone: buyer.phone }),
          ...buyerTokens(from.storeId, { name: buyer.name, phone: buyer.phone }),
        },
      ];

/** Writes what is not there yet; of two who write the same at once the slower one finds it written. */
const addMissing = async <D extends { readonly _id: string }>(
  table: { getMany(ids: readonly string[]): Promise<D[]>; addAll(documents: readonly D[]): Promise<void> },
  documents: readonly D[],
): Promise<void> => {
  for (;;) {
    const there = new Set((await table.getMany(documents.map(({ _id }) => _id))).map(({ _id }) => _id));
    const missing = documents.filter(({ _id }) => !there.has(_id));
    try {
      await table.addAll(missing);
      return;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
};

/** Notes how far it came; never backwards, and not after the end. Answers the import as it is then. */
const advance = (cloud: Cloud, importId: string, finished: number): Promise<ImportRecord | undefined> =>
  cloud.transaction(async (tables) => {
    const now = await tables.imports.get(importId);
    if (!now || now.state === 'done' || finished <= now.finished) return now;
    const next: ImportRecord =
      finished < now.rows.length ? { ...now, finished } : { ...now, finished, state: 'done', rows: [] };
    await tables.imports.put(next);
    return next;
  });

/**
 * Makes the rows of an import items, slice by slice, until all are or time is up. Every step may be repeated, by the
 * same or by others at once: ids follow from the rows, and what is there is left as it is. The last step is the one
 * write by which all of them can be seen. Answers whether that is done.
 */
export const continueImport = async (
  cloud: Cloud,
  staged: ImportRecord,
  isLate: () => boolean,
): Promise<boolean> => {
  let from: ImportRecord | undefined = staged;
  while (from?.state === 'staged' && !isLate()) {
    const rows: readonly StagedSale[] = from.rows.slice(from.finished, from.finished + slice);
    const batch = from;
    await addMissing(
      cloud.tables.buyers,
      rows.flatMap((row) => buyersOf(batch, row)),
    );
    await addMissing<SoldItem>(
      {
        ...cloud.tables['sold-items'],
        getMany: async (ids) => (await cloud.tables['sold-items'].getMany(ids)) as SoldItem[],
      },
      rows.map((row) => itemOf(batch, row)),
    );
    from = await advance(cloud, staged._id, from.finished + rows.length);
  }
  return from?.state === 'done';
};
