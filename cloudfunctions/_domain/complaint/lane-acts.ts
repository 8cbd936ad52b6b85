import type { ComplaintEventKind } from '../../../contracts/complaint';
import type { ComplaintAct as WantedAct, LaneAct } from '../../../contracts/complaint-lane';
import type { NoticeKind } from '../../../contracts/notice';
import type { Team } from '../records';
import { Refusal } from '../refusal';
import type { ComplaintChange } from './answer-complaint';
import { canHappen, happenTo, type ComplaintAct } from './complaint-life';
import { tellAll, tellComplainant } from './complaint-notices';
import type { Complaint } from './complaint-record';
import { actsAsFallback, auditorsOf, checkOffer, laneOf } from './complaint-rights';
import { proposeWithin } from './complaint-timers';

type Happening = Exclude<ComplaintEventKind, 'filed'>;

/** What an act makes happen; of those with two ways both. */
const happenings: Readonly<Record<LaneAct, readonly Happening[]>> = {
  acknowledge: ['acknowledged'],
  note: ['noted'],
  propose: ['proposed'],
  escalate: ['escalated'],
  resolve: ['resolved'],
  'tell-back': ['told'],
  close: ['closed'],
  answer: ['adopted', 'not-adopted'],
  audit: ['audit-passed', 'audit-failed'],
};

/** What of an act stands in the log. */
export const eventsOfAct = ({ kind }: WantedAct): readonly Happening[] => happenings[kind];

const happeningOf = (act: WantedAct): Happening => {
  if (act.kind === 'answer') return act.adopted ? 'adopted' : 'not-adopted';
  if (act.kind === 'audit') return act.passed ? 'audit-passed' : 'audit-failed';
  return happenings[act.kind][0] ?? 'noted';
};

/** Told to the one who complained; an audit and a note are the lane's own. */
const told: Partial<Readonly<Record<Happening, NoticeKind>>> = {
  acknowledged: 'complaint-taken-up',
  proposed: 'complaint-proposal',
  escalated: 'complaint-passed-on',
  told: 'complaint-result',
  adopted: 'suggestion-answered',
  'not-adopted': 'suggestion-answered',
  'audit-failed': 'complaint-passed-on',
};

const mayDo = (complaint: Complaint, act: LaneAct, team: Team, who: string): boolean => {
  if (act === 'audit') return complaint.audit === 'due' && auditorsOf(complaint, team).includes(who);
  if (!laneOf(complaint, team).includes(who)) return false;
  return act !== 'escalate' || complaint.escalatedAt === undefined;
};

/** What one of the lane may do now. */
export const actsOf = (complaint: Complaint, team: Team, who: string): readonly LaneAct[] =>
  (Object.keys(happenings) as LaneAct[]).filter(
    (act) =>
      mayDo(complaint, act, team, who) && happenings[act].some((what) => canHappen(complaint, what, 'staff')),
  );

/** What an act adds to the complaint. */
const moreOf = (complaint: Complaint, act: WantedAct, by: ComplaintAct): Partial<Complaint> => {
  if (act.kind === 'propose') {
    const { offerFen } = act;
    const textId = `${complaint._id}:${String(complaint.version + 1).padStart(5, '0')}`;
    return {
      proposal: { at: by.at, by: by.actorId, textId, ...(offerFen === undefined ? {} : { offerFen }) },
    };
  }
  if (act.kind === 'escalate') return { escalatedAt: by.at };
  if (act.kind !== 'audit') return {};
  const proposeBy = new Date(Date.parse(by.at) + proposeWithin).toISOString();
  return act.passed
    ? { audit: 'done' }
    : { audit: 'done', escalatedAt: complaint.escalatedAt ?? by.at, proposeFrom: by.at, proposeBy };
};

/** One act of the lane. Refuses with NOT_ALLOWED, NOT_NOW, BEYOND_AUTHORITY. */
export const actOnComplaint = (
  complaint: Complaint,
  act: WantedAct,
  { team, who, at }: { readonly team: Team; readonly who: string; readonly at: string },
): ComplaintChange => {
  // Supervisors see an audit that is not theirs; it is no secret that it has to be another person.
  if (act.kind === 'audit' && complaint.audit === 'due' && complaint.handlers.includes(who))
    throw new Refusal('ANOTHER_PERSON');
  if (!mayDo(complaint, act.kind, team, who)) throw new Refusal('NOT_NOW');
  if (act.kind === 'propose' && act.offerFen !== undefined) checkOffer(team, who, act.offerFen);
  const by: ComplaintAct = {
    at,
    by: 'staff',
    actorId: who,
    ...('offerFen' in act && act.offerFen !== undefined ? { offerFen: act.offerFen } : {}),
    ...(act.kind === 'tell-back' ? { toldBy: act.by } : {}),
    ...('until' in act && act.until !== undefined ? { until: act.until } : {}),
    ...(actsAsFallback(complaint, team, who) ? { fallback: 'nobody-else' as const } : {}),
  };
  const what = happeningOf(act);
  const changed = happenTo(complaint, what, by, moreOf(complaint, act, by));
  const kind = told[what];
  return {
    ...changed,
    ...('words' in act && act.words !== undefined ? { words: act.words } : {}),
    notices: [
      ...(kind === undefined ? [] : tellComplainant(changed.complaint, { kind, at, actorId: who })),
      ...(what === 'escalated' || what === 'audit-failed'
        ? tellAll(
            changed.complaint,
            laneOf(changed.complaint, team).filter((one) => one !== who && one !== complaint.customerId),
            { kind: 'complaint-passed-up', at, name: `${changed.complaint.version}-up` },
          )
        : []),
    ],
  };
};
