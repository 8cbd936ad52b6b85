import type { ComplaintState } from '../../../contracts/complaint';
import type { NoticeKind } from '../../../contracts/notice';
import type { Complaint } from './complaint-record';

/** What time alone lets happen to a complaint. */
export type ComplaintTimerAct =
  | { readonly tell: 'lane' | 'customer'; readonly kind: NoticeKind }
  | { readonly happens: 'escalated' | 'closed' | 'lapsed' };

export interface ComplaintTimer {
  /** ISO in UTC. */
  readonly at: string;
  /** With the complaint it names what it lets happen for ever. */
  readonly name: string;
  readonly act: ComplaintTimerAct;
}

const hour = 3_600_000;
const day = 24 * hour;
const shift = (instant: string, by: number): string => new Date(Date.parse(instant) + by).toISOString();

/** States in which the shop owes a proposal. */
export const owing: readonly ComplaintState[] = ['open', 'acknowledged', 'countered', 'escalated'];

/** Within which a proposal is made: 72 clock hours (requirements A84). */
export const proposeWithin = 72 * hour;

const remind = { tell: 'lane', kind: 'complaint-waits' } as const;
const answer = { tell: 'customer', kind: 'complaint-reply-reminder' } as const;

type Delay = readonly [after: number, name: string, act: ComplaintTimerAct];

/** From the moment in which its state began. */
const delays: Partial<Readonly<Record<ComplaintState, readonly Delay[]>>> = {
  // As long as nobody took it up, for owner or supervisor; the 72 hours run besides.
  escalated: [
    [24 * hour, 'passed-1', remind],
    [72 * hour, 'passed-3', remind],
  ],
  proposed: [
    [3 * day, 'reply-3', answer],
    [7 * day, 'reply-7', answer],
    [15 * day, 'lapse', { happens: 'lapsed' }],
  ],
  accepted: [
    [3 * day, 'keep-3', remind],
    [7 * day, 'keep-7', remind],
  ],
  resolved: [[day, 'tell-1', remind]],
  told: [[7 * day, 'close', { happens: 'closed' }]],
};

/** Of a suggestion, which has no deadline. */
const ofSuggestion = ({ since }: Complaint): readonly ComplaintTimer[] =>
  [3, 7].map((days) => ({ at: shift(since, days * day), name: `suggestion-${days}`, act: remind }));

/** The 72 hours: two reminders, and at their end it goes to the owner by itself. */
const ofProposal = ({ proposeBy, escalatedAt }: Complaint): readonly ComplaintTimer[] => [
  { at: shift(proposeBy, -24 * hour), name: `propose-24-${proposeBy}`, act: remind },
  { at: shift(proposeBy, -6 * hour), name: `propose-6-${proposeBy}`, act: remind },
  escalatedAt === undefined
    ? { at: proposeBy, name: 'late', act: { happens: 'escalated' } }
    : { at: proposeBy, name: `late-${proposeBy}`, act: remind },
];

/** Everything that time will let happen to a complaint as it stands, and has let happen since, earliest first. */
export const complaintTimers = (complaint: Complaint): readonly ComplaintTimer[] => {
  const { state, since, sinceVersion, acknowledgeBy } = complaint;
  if (complaint.kind === 'suggestion') return state === 'open' ? ofSuggestion(complaint) : [];
  const ofState = (delays[state] ?? []).map(([after, name, act]) => ({
    at: shift(since, after),
    name: `${sinceVersion}-${name}`,
    act,
  }));
  const late =
    state === 'open'
      ? [
          { at: shift(acknowledgeBy, -hour), name: 'take-up', act: remind },
          { at: acknowledgeBy, name: 'take-up-late', act: remind },
        ]
      : [];
  return [...ofState, ...late, ...(owing.includes(state) ? ofProposal(complaint) : [])].sort((one, other) =>
    one.at < other.at ? -1 : Number(one.at > other.at),
  );
};

/** Later than every instant. */
export const never = 'never';

/** When a timer has to look next, after `at`. */
export const nextDue = (complaint: Complaint, at: string): string =>
  complaintTimers(complaint).find((timer) => timer.at > at)?.at ?? never;
