import type { ComplaintChange } from '../_domain/complaint/answer-complaint';
import { countEnd } from '../_domain/complaint/audit-sample';
import { happenTo } from '../_domain/complaint/complaint-life';
import { tellAll } from '../_domain/complaint/complaint-notices';
import type { AuditCount, Complaint } from '../_domain/complaint/complaint-record';
import { auditorsOf } from '../_domain/complaint/complaint-rights';
import { textOf } from '../_domain/complaint/open-complaint';
import type { Team } from '../_domain/records';
import type { TransactionTables } from '../_platform/tables';

/** What a change needs besides the tables. */
export interface Saving {
  readonly team: Team;
  readonly now: string;
  /** For a store whose complaints were never counted yet; made outside the transaction. */
  readonly seed: string;
  readonly held: boolean;
}

/**
 * Counts a complaint that came to its end; every fifth or more is to be audited, and the auditors hear of it. Where nobody
 * may audit it, that is written down, and whoever complained reads it; it stays due for somebody who joins later.
 */
const end = async (tables: TransactionTables, complaint: Complaint, saving: Saving) => {
  const { storeId } = complaint;
  const [count, store] = [await tables['audit-counts'].get(storeId), await tables.stores.get(storeId)];
  const before: AuditCount = count ?? { _id: storeId, v: 1, storeId, ended: 0, seed: saving.seed };
  const counted = countEnd(complaint, before, store?.auditOneIn);
  if (counted.count !== before) await tables['audit-counts'].put(counted.count);
  const isDue = counted.complaint.audit === 'due';
  const auditors = isDue ? auditorsOf(counted.complaint, saving.team) : [];
  if (isDue && auditors.length === 0) {
    const act = { at: saving.now, by: 'system' as const, actorId: '' };
    const unaudited = happenTo(counted.complaint, 'audit-nobody', act);
    await tables['complaint-events'].insert(unaudited.event);
    return { complaint: unaudited.complaint, notices: [] };
  }
  const telling = { kind: 'complaint-waits' as const, at: saving.now, name: 'audit' };
  return { complaint: counted.complaint, notices: tellAll(counted.complaint, auditors, telling) };
};

/** Writes what follows from an act on a complaint, inside a transaction; answers the complaint as it is then. */
export const saveComplaint = async (
  tables: TransactionTables,
  before: Complaint,
  change: ComplaintChange,
  saving: Saving,
): Promise<Complaint> => {
  const ends = change.complaint.done && !before.done;
  const ended = ends ? await end(tables, change.complaint, saving) : undefined;
  const complaint = ended?.complaint ?? change.complaint;
  await tables.complaints.put(complaint);
  await tables['complaint-events'].insert(change.event);
  if (change.words !== undefined)
    await tables['complaint-texts'].put(textOf(complaint, change.event, change.words, saving.held));
  for (const notice of [...change.notices, ...(ended?.notices ?? [])]) await tables.notices.put(notice);
  return complaint;
};
