import type { ComplaintEventKind, ComplaintKind, ComplaintState } from '../../../contracts/complaint';
import { Refusal } from '../refusal';
import type { Complaint, ComplaintEventRecord } from './complaint-record';
import { nextDue, owing } from './complaint-timers';

export interface ComplaintAct {
  readonly at: string;
  readonly by: ComplaintEventRecord['by'];
  readonly actorId: string;
  readonly offerFen?: number;
  readonly toldBy?: NonNullable<ComplaintEventRecord['toldBy']>;
  readonly until?: string;
  readonly fallback?: 'nobody-else';
}

interface Transition {
  readonly of: ComplaintKind | 'both';
  readonly from: readonly ComplaintState[];
  readonly to: ComplaintState | 'same';
  readonly by: readonly ComplaintEventRecord['by'][];
}

const going: readonly ComplaintState[] = [...owing, 'proposed', 'accepted'];

/** The life of a complaint and of a suggestion: what may happen in which state, by whom. Everything else is refused. */
export const complaintLife: Readonly<Record<Exclude<ComplaintEventKind, 'filed'>, Transition>> = {
  acknowledged: { of: 'complaint', from: ['open'], to: 'acknowledged', by: ['staff'] },
  noted: { of: 'both', from: [...going, 'resolved', 'told'], to: 'same', by: ['staff'] },
  proposed: {
    of: 'complaint',
    from: ['acknowledged', 'countered', 'escalated'],
    to: 'proposed',
    by: ['staff'],
  },
  accepted: { of: 'complaint', from: ['proposed'], to: 'accepted', by: ['customer'] },
  countered: { of: 'complaint', from: ['proposed'], to: 'countered', by: ['customer'] },
  escalated: {
    of: 'complaint',
    from: [...owing, 'proposed', 'told', 'closed'],
    to: 'escalated',
    by: ['staff', 'customer', 'system'],
  },
  // Without the customer's consent only the owner ends it, after it was passed on to him.
  resolved: { of: 'complaint', from: ['accepted', 'escalated'], to: 'resolved', by: ['staff'] },
  told: { of: 'complaint', from: ['resolved'], to: 'told', by: ['staff'] },
  closed: { of: 'complaint', from: ['resolved', 'told'], to: 'closed', by: ['staff', 'customer', 'system'] },
  lapsed: { of: 'complaint', from: ['proposed'], to: 'closed', by: ['system'] },
  withdrawn: { of: 'both', from: going, to: 'withdrawn', by: ['customer', 'system'] },
  adopted: { of: 'suggestion', from: ['open'], to: 'adopted', by: ['staff'] },
  'not-adopted': { of: 'suggestion', from: ['open'], to: 'not-adopted', by: ['staff'] },
  'owner-stepped-in': { of: 'both', from: [...going, 'resolved', 'told'], to: 'same', by: ['system'] },
  'audit-passed': { of: 'complaint', from: ['closed', 'withdrawn'], to: 'same', by: ['staff'] },
  'audit-failed': { of: 'complaint', from: ['closed', 'withdrawn'], to: 'escalated', by: ['staff'] },
  'audit-nobody': { of: 'complaint', from: ['closed', 'withdrawn'], to: 'same', by: ['system'] },
};

const turns: Readonly<Record<ComplaintState, Complaint['turn']>> = {
  open: 'shop',
  acknowledged: 'shop',
  countered: 'shop',
  escalated: 'shop',
  accepted: 'shop',
  resolved: 'shop',
  proposed: 'customer',
  told: 'customer',
  closed: 'nobody',
  withdrawn: 'nobody',
  adopted: 'nobody',
  'not-adopted': 'nobody',
};

const laneOf = (state: ComplaintState): Complaint['lane'] => {
  if (turns[state] === 'nobody') return 'done';
  if (turns[state] === 'customer') return 'reply';
  return state === 'open' ? 'open' : state === 'acknowledged' ? 'investigating' : 'todo';
};

/** What has to be done first, comes first; what is done, the latest first (read backwards). */
const nextDeadline = ({ state, acknowledgeBy, proposeBy, since }: Complaint): string =>
  state === 'open' ? acknowledgeBy : owing.includes(state) ? proposeBy : since;

/** Everything that follows from the other fields. */
export const settled = (complaint: Complaint): Complaint => ({
  ...complaint,
  turn: turns[complaint.state],
  done: turns[complaint.state] === 'nobody',
  lane: laneOf(complaint.state),
  laneOrder: `${nextDeadline(complaint)}_${complaint._id}`,
  owners: complaint.escalatedAt !== undefined || complaint.fallback !== undefined,
});

export const complaintEventId = (complaintId: string, version: number): string =>
  `${complaintId}:${String(version).padStart(5, '0')}`;

/** The event that brought a complaint to its present version. */
export const complaintEventOf = (
  complaint: Complaint,
  kind: ComplaintEventKind,
  act: ComplaintAct,
): ComplaintEventRecord => ({
  _id: complaintEventId(complaint._id, complaint.version),
  v: 1,
  storeId: complaint.storeId,
  complaintId: complaint._id,
  version: complaint.version,
  kind,
  state: complaint.state,
  ...act,
});

/** Whether the table lets this happen now. */
export const canHappen = (
  { kind, state }: Pick<Complaint, 'kind' | 'state'>,
  what: keyof typeof complaintLife,
  by: ComplaintEventRecord['by'],
): boolean => {
  const { of, from, by: who } = complaintLife[what];
  return (of === 'both' || of === kind) && from.includes(state) && who.includes(by);
};

/** The only way in which a complaint changes: one version further, with its event. Refuses with NOT_NOW. */
export const happenTo = (
  complaint: Complaint,
  what: keyof typeof complaintLife,
  act: ComplaintAct,
  more: Partial<Complaint> = {},
): { readonly complaint: Complaint; readonly event: ComplaintEventRecord } => {
  if (!canHappen(complaint, what, act.by)) throw new Refusal('NOT_NOW');
  const { to } = complaintLife[what];
  const version = complaint.version + 1;
  const begun = to === 'same' ? {} : { state: to, since: act.at, sinceVersion: version };
  const handlers =
    act.by === 'staff' && !complaint.handlers.includes(act.actorId)
      ? [...complaint.handlers, act.actorId]
      : complaint.handlers;
  const changed = settled({ ...complaint, ...begun, version, handlers, ...more });
  const next: Complaint = {
    ...changed,
    // What no timer has looked at yet stays due.
    dueAt: complaint.dueAt <= act.at ? complaint.dueAt : nextDue(changed, act.at),
  };
  return { complaint: next, event: complaintEventOf(next, what, act) };
};
