import { isStopped, modelParts, type Model } from '../_domain/hold';
import type { ImportedSale } from '../_domain/import-record';
import type { Cloud } from '../_platform/cloud';
import { after, readCap } from '../_platform/database-guard';
import { idFrom } from '../_platform/ids';

/** The one hold that a model of a store can have. */
export const holdIdOf = (storeId: string, model: Model): string =>
  idFrom('hld', storeId, ...modelParts(model));

/** Everybody who has one of the model, by customer id. */
export const ownersOf = async (
  cloud: Cloud,
  storeId: string,
  { brand, model }: Model,
): Promise<ReadonlySet<string>> => {
  const owners = new Set<string>();
  for (let last: string | undefined = ''; last !== undefined;) {
    const page: { readonly _id: string; readonly customerId?: string }[] = await cloud.tables[
      'sold-items'
    ].pick(['_id', 'customerId'], {
      where: { storeId, brand, model, _id: after(last) },
      order: ['_id', 'asc'],
      limit: readCap,
    });
    for (const { customerId } of page) if (customerId !== undefined) owners.add(customerId);
    last = page.length < readCap ? undefined : page[page.length - 1]?._id;
  }
  return owners;
};

/** The places of those sales that were made although the sale of their model was stopped. */
export const stoppedSales = async (
  cloud: Cloud,
  storeId: string,
  sales: readonly ImportedSale[],
): Promise<readonly number[]> => {
  const ids = sales.map(({ sale: { brand, model } }) =>
    brand === undefined || model === undefined ? undefined : holdIdOf(storeId, { brand, model }),
  );
  const asked = [...new Set(ids.filter((id) => id !== undefined))];
  const holds = new Map((await cloud.tables.holds.getMany(asked)).map((hold) => [hold._id, hold]));
  return sales.flatMap(({ sale }, at) => (isStopped(holds.get(ids[at] ?? ''), sale.soldOn) ? [at] : []));
};
