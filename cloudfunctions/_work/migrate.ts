import { generation } from '../_domain/upgrades/generation';
import type { Document } from '../_domain/records';
import type { Table } from '../_platform/tables';
import type { Cloud } from '../_platform/cloud';
import { appendOnly, collectionNames, type CollectionName } from '../_platform/collections';
import { after } from '../_platform/database-guard';

/** Documents looked at in one slice. */
const slice = 100;

export interface Migrated {
  /** Where the next slice begins; absent behind the last document. */
  readonly cursor?: string;
  readonly seen: number;
  readonly written: number;
}

/** What happened is never written over: events are upgraded whenever they are read. */
export const migratable = collectionNames.filter((name) => !appendOnly.some((one) => one === name));

/** The contact of a claim of generation 1, filed under its number as all others are. */
const moveContact = (cloud: Cloud, claimId: string): Promise<void> =>
  cloud.transaction(async (tables) => {
    const claim = await tables.claims.get(claimId);
    if (claim?.contactId === undefined) return;
    const { contactId, ...rest } = claim;
    const contact = await tables.contacts.get(contactId);
    if (contact) {
      await tables.contacts.put({ ...contact, _id: claim.number, claimId });
      await tables.contacts.remove(contactId);
    }
    await tables.claims.put(rest);
  });

/** One document written as today's; what is of today already stays untouched. */
const rewrite = (cloud: Cloud, name: CollectionName, id: string): Promise<void> =>
  cloud.transaction(async (tables) => {
    const table = tables[name] as {
      get(id: string): Promise<unknown>;
      put?(document: unknown): Promise<void>;
    };
    const document = await table.get(id);
    if (document !== undefined) await table.put?.(document);
  });

/**
 * Looks at the next documents of a collection and writes the older ones as today's, each in a transaction of its own.
 * May be cut off and repeated: what is done is skipped, and nothing is done twice.
 * @param cursor the last id seen; `''` before the first
 */
export const migrateSlice = async (
  cloud: Cloud,
  name: CollectionName,
  cursor: string,
  dryRun: boolean,
): Promise<Migrated> => {
  // Every collection has these two fields, which is all that is asked here.
  const table = cloud.tables[name] as unknown as Pick<Table<Document>, 'pick'>;
  const page = await table.pick(['_id', 'v'], {
    where: { _id: after(cursor) },
    order: ['_id', 'asc'],
    limit: slice,
  });
  const old = page.filter(({ v }) => v < generation);
  for (const { _id } of dryRun ? [] : old) {
    await rewrite(cloud, name, _id);
    if (name === 'claims') await moveContact(cloud, _id);
  }
  const last = page[page.length - 1];
  const counted = { seen: page.length, written: old.length };
  return last && page.length === slice ? { ...counted, cursor: last._id } : counted;
};
