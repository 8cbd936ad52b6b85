import type { NoticeKind } from '../../../contracts/notice';
import type { NoticeRecord } from '../claim-record';
import type { Team } from '../records';
import type { ComplaintChange } from './answer-complaint';
import { happenTo, type ComplaintAct } from './complaint-life';
import { tellAll, tellComplainant } from './complaint-notices';
import type { Complaint } from './complaint-record';
import { laneOf, supervisorsFor } from './complaint-rights';
import { complaintTimers, nextDue, type ComplaintTimer } from './complaint-timers';

type Looked = Omit<ComplaintChange, 'event'> & Partial<Pick<ComplaintChange, 'event'>>;

const told: Readonly<Record<'escalated' | 'closed' | 'lapsed', NoticeKind>> = {
  escalated: 'complaint-passed-on',
  closed: 'complaint-ended',
  lapsed: 'complaint-ended',
};

const letHappen = (complaint: Complaint, what: keyof typeof told, team: Team, now: string): Looked => {
  const act: ComplaintAct = { at: now, by: 'system', actorId: '' };
  const more = what === 'escalated' ? { escalatedAt: now } : {};
  const changed = happenTo(complaint, what, act, more);
  const next = { ...changed.complaint, dueAt: nextDue(changed.complaint, now) };
  return {
    complaint: next,
    event: changed.event,
    notices: [
      ...tellComplainant(next, { kind: told[what], at: now }),
      ...(what === 'escalated'
        ? tellAll(
            next,
            laneOf(next, team).filter((one) => one !== next.customerId),
            { kind: 'complaint-passed-up', at: now, name: `${next.version}-up` },
          )
        : []),
    ],
  };
};

/** The last supervisor has left: the owner takes it over, and the customer reads so. */
const stepIn = (complaint: Complaint, team: Team, now: string): Looked => {
  const act: ComplaintAct = { at: now, by: 'system', actorId: '', fallback: 'nobody-else' };
  const changed = happenTo(complaint, 'owner-stepped-in', act, { fallback: 'nobody-else' });
  return {
    // What was due stays due: the owner hears of it with the next look.
    complaint: changed.complaint,
    event: changed.event,
    notices: [
      ...tellComplainant(changed.complaint, { kind: 'complaint-passed-on', at: now }),
      ...tellAll(changed.complaint, laneOf(changed.complaint, team), {
        kind: 'complaint-passed-up',
        at: now,
      }),
    ],
  };
};

const reminders = (
  complaint: Complaint,
  { name, act }: ComplaintTimer,
  team: Team,
  now: string,
): readonly NoticeRecord[] => {
  if (!('tell' in act)) return [];
  const telling = { kind: act.kind, at: now, name };
  return act.tell === 'customer'
    ? tellComplainant(complaint, telling)
    : tellAll(complaint, laneOf(complaint, team), telling);
};

/**
 * What is due on a complaint by time alone: one change, or the last of the reminders. Looking once, ten times or a day
 * late comes to the same.
 * @param complaint `dueAt`: everything before it was looked after
 */
export const lookAfterComplaint = (complaint: Complaint, team: Team, now: string): Looked => {
  const due = complaintTimers(complaint).filter(({ at }) => at >= complaint.dueAt && at <= now);
  const isOrphaned =
    due.length > 0 &&
    complaint.fallback === undefined &&
    complaint.turn === 'shop' &&
    supervisorsFor(team, complaint.customerId).length === 0;
  if (isOrphaned) return stepIn(complaint, team, now);
  const change = due.find(({ act }) => 'happens' in act);
  if (change && 'happens' in change.act) return letHappen(complaint, change.act.happens, team, now);
  const last = due.at(-1);
  return {
    complaint: { ...complaint, dueAt: nextDue(complaint, now) },
    notices: last === undefined ? [] : reminders(complaint, last, team, now),
  };
};
