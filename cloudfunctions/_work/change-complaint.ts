import type { ComplaintEventKind } from '../../contracts/complaint';
import type { ComplaintChange } from '../_domain/complaint/answer-complaint';
import { complaintEventId } from '../_domain/complaint/complaint-life';
import type { Complaint } from '../_domain/complaint/complaint-record';
import type { Team } from '../_domain/records';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { randomId } from '../_platform/ids';
import type { TransactionTables } from '../_platform/tables';
import { saveComplaint } from './save-complaint';

/** What somebody wants to do, to the complaint as he saw it. */
export interface WantedChange {
  readonly complaintId: string;
  readonly version: number;
  /** What of it stands in the log. */
  readonly kinds: readonly ComplaintEventKind[];
  /** `''` for whoever has no name. */
  readonly actorId: string;
  /** WeChat did not let the words pass. */
  readonly held: boolean;
}

const isDone = async (tables: TransactionTables, complaint: Complaint, wanted: WantedChange) => {
  if (complaint.version <= wanted.version) return false;
  const event = await tables['complaint-events'].get(complaintEventId(complaint._id, wanted.version + 1));
  return event !== undefined && wanted.kinds.includes(event.kind) && event.actorId === wanted.actorId;
};

/**
 * One act on a complaint in one transaction. The same act sent again answers the complaint as it is; refuses with
 * NOT_ALLOWED whoever may not know of it, with CHANGED_MEANWHILE an act on an older version.
 */
export const changeComplaint = (
  cloud: Cloud,
  wanted: WantedChange,
  mayAct: (complaint: Complaint, team: Team) => boolean,
  decide: (complaint: Complaint, team: Team) => ComplaintChange,
): Promise<Complaint> => {
  const seed = randomId('seed');
  return cloud.transaction(async (tables) => {
    const before = await tables.complaints.get(wanted.complaintId);
    const team = before && (await tables.teams.get(before.storeId));
    if (!before || !team || !mayAct(before, team)) throw new Refusal('NOT_ALLOWED');
    if (await isDone(tables, before, wanted)) return before;
    if (before.version !== wanted.version) throw new Refusal('CHANGED_MEANWHILE');
    const change = decide(before, team);
    return saveComplaint(tables, before, change, { team, now: cloud.now, seed, held: wanted.held });
  });
};
