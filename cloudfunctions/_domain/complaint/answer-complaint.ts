import type { ComplaintAnswer } from '../../../contracts/complaint';
import type { NoticeRecord } from '../claim-record';
import type { Team } from '../records';
import { Refusal } from '../refusal';
import { canHappen, happenTo, type ComplaintAct } from './complaint-life';
import { tellAll } from './complaint-notices';
import type { Complaint, ComplaintEventRecord } from './complaint-record';
import { laneOf } from './complaint-rights';
import { proposeWithin } from './complaint-timers';

export interface ComplaintChange {
  readonly complaint: Complaint;
  readonly event: ComplaintEventRecord;
  readonly words?: string;
  readonly notices: readonly NoticeRecord[];
}

const events = {
  accept: 'accepted',
  counter: 'countered',
  escalate: 'escalated',
  confirm: 'closed',
  withdraw: 'withdrawn',
} as const;

/** What becomes of an answer in the log. */
export const eventOfAnswer = (answer: ComplaintAnswer): (typeof events)[ComplaintAnswer] => events[answer];

/** How long after its end one may still go to the owner. */
const reopenWithin = 30 * 86_400_000;

/** After the shop has said something, once. */
const mayEscalate = ({ state, escalatedAt, since }: Complaint, now: string): boolean =>
  escalatedAt === undefined &&
  ['proposed', 'countered', 'told', 'closed'].includes(state) &&
  (state !== 'closed' || Date.parse(now) - Date.parse(since) < reopenWithin);

/** What the one who complained may answer now. */
export const answersOf = (complaint: Complaint, now: string): readonly ComplaintAnswer[] =>
  (Object.keys(events) as ComplaintAnswer[]).filter(
    (answer) =>
      canHappen(complaint, events[answer], 'customer') &&
      (answer !== 'escalate' || mayEscalate(complaint, now)),
  );

const later = (now: string): Pick<Complaint, 'proposeFrom' | 'proposeBy'> => ({
  proposeFrom: now,
  proposeBy: new Date(Date.parse(now) + proposeWithin).toISOString(),
});

/** Refuses with NOT_NOW, or with INCOMPLETE where words are wanted. */
export const answerComplaint = (
  complaint: Complaint,
  { answer, words }: { readonly answer: ComplaintAnswer; readonly words?: string | undefined },
  act: ComplaintAct,
  team: Team,
): ComplaintChange => {
  if (!answersOf(complaint, act.at).includes(answer)) throw new Refusal('NOT_NOW');
  if (words === undefined && (answer === 'counter' || answer === 'escalate'))
    throw new Refusal('INCOMPLETE', { field: 'words' });
  const more =
    answer === 'counter'
      ? later(act.at)
      : answer === 'escalate'
        ? { ...later(act.at), escalatedAt: act.at }
        : {};
  const changed = happenTo(complaint, events[answer], act, more);
  const kind = answer === 'escalate' ? 'complaint-passed-up' : 'complaint-waits';
  const silent = answer === 'confirm' || answer === 'withdraw';
  return {
    ...changed,
    ...(words === undefined ? {} : { words }),
    notices: silent ? [] : tellAll(changed.complaint, laneOf(changed.complaint, team), { kind, at: act.at }),
  };
};
