import type { ClaimKind, Way } from '../../../contracts/claim-form';
import { claimStates, whoseTurn, type ClaimEventKind, type ClaimState } from '../../../contracts/claim-state';
import type { Clock, Counting } from '../../../contracts/service-level';
import type { StoreRecord } from '../records';

/** What decides which clocks a claim has. */
export interface Matter {
  readonly kind: ClaimKind;
  readonly way: Way;
  /** Outside the districts that the store serves. */
  readonly remote?: boolean;
  /** Where the store is, such as `CN-ZJ`. */
  readonly region?: string;
}
export type PromisingStore = Pick<StoreRecord, 'hours' | 'closedDays' | 'answerMinutes'>;

export interface ClockRule extends Pick<Clock, 'name' | 'by' | 'amount'> {
  readonly counting: Counting;
  /** Warns at this amount. */
  readonly alarm?: number;
  /** Begins it, where none is open. */
  readonly starts: readonly ClaimEventKind[];
  /** Takes an ended one up again, with what was left of it: coming back must not buy time. */
  readonly resumes?: readonly ClaimEventKind[];
  readonly runs: readonly ClaimState[];
  /** What was promised is done. In every other state it stands still. */
  readonly ends: readonly ClaimState[];
}

const all = (...but: ClaimState[]): ClaimState[] => claimStates.filter((state) => !but.includes(state));
const shopsTurn = claimStates.filter((state) => whoseTurn(state) === 'shop');
const undecided = ['submitted', 'reviewing'] as const;
/** Asking, guiding and a cancelled claim that may come back decide nothing. */
const decided = all('submitted', 'reviewing', 'need-info', 'remote-guidance', 'cancelled');
const newRequest = ['submitted', 'reopened', 'person-asked', 'not-repairable', 'goods-differ'] as const;
const handled = ['handing-over', 'completed', 'closed'] as const;

/** Rules of every claim. Figures without a law are the shop's promise as delivered. */
const always = (store: PromisingStore): readonly ClockRule[] => [
  {
    name: 'response',
    by: 'store',
    counting: 'open-hours',
    amount: store.answerMinutes,
    starts: ['submitted', 'reopened', 'appealed', 'person-asked'],
    runs: ['submitted'],
    ends: all('submitted', 'cancelled'),
  },
  {
    name: 'decision',
    by: 'store',
    counting: 'working-days',
    amount: 1,
    starts: newRequest,
    runs: undecided,
    ends: decided,
  },
  {
    name: 'appeal',
    by: 'store',
    counting: 'calendar-hours',
    amount: 72,
    starts: ['appealed'],
    runs: undecided,
    ends: decided,
  },
  {
    // Measures on Penalties for Infringing Consumers' Rights art. 8: more than 15 days is deliberate delay.
    name: 'legal-stop',
    by: 'law',
    counting: 'calendar-days',
    amount: 15,
    alarm: 10,
    starts: ['submitted', 'reopened', 'appealed'],
    resumes: ['person-asked', 'not-repairable', 'goods-differ'],
    runs: undecided,
    ends: decided,
  },
  {
    name: 'inspection',
    by: 'store',
    counting: 'working-days',
    amount: 2,
    starts: ['goods-received'],
    runs: ['inspecting'],
    ends: all('inspecting'),
  },
  {
    // Consumer law art. 25: seven days from receiving the goods; quarrels about their state stop nothing.
    name: 'refund',
    by: 'law',
    counting: 'calendar-days',
    amount: 7,
    starts: ['refund-begun'],
    runs: ['inspecting', 'reviewing', 'refunding'],
    ends: [...handled, 'exchanging', 'rejected'],
  },
  {
    name: 'exchange',
    by: 'store',
    counting: 'working-days',
    amount: 2,
    starts: ['exchange-begun'],
    runs: ['exchanging'],
    ends: handled,
  },
  {
    // Three-guarantee rules: a repair late by the repairer's own fault for 30 days gives a right to exchange.
    // Waiting for parts is the shop's excuse before its own figures, not before the customer's legal clock.
    name: 'repair',
    by: 'law',
    counting: 'calendar-days',
    amount: 30,
    alarm: 20,
    // Between two visits, or while nobody was at home, it stands still: coming again must not buy time.
    starts: ['work-begun', 'arrived', 'checked-in'],
    runs: ['in-service', 'parts-wait'],
    ends: all('in-service', 'parts-wait', 'approved', 'scheduled', 'en-route'),
  },
];

/** Zhejiang, implementing measures of 2017: art. 31 no answer within 5 days is a refusal; art. 26 repaired in 5 days. */
const zhejiang = (rule: ClockRule): readonly ClockRule[] => {
  if (rule.name === 'response') {
    const days = {
      name: 'regional-answer',
      by: 'region',
      counting: 'calendar-days',
      amount: 5,
      alarm: 4,
    } as const;
    return [rule, { ...rule, ...days }];
  }
  return rule.name === 'repair' ? [{ ...rule, by: 'region', amount: 5, alarm: 4 }] : [rule];
};

/** A return counts its refund from the day on which the goods are back. */
const returned = (rule: ClockRule): ClockRule =>
  rule.name === 'refund' ? { ...rule, starts: ['goods-received', 'refund-begun'] } : rule;

/** The shop's turn, but for parts; goods that the customer brings or sends are waited for. */
const solving = (way: Way): ClaimState[] =>
  shopsTurn.filter((state) => state !== 'parts-wait' && (state !== 'approved' || way === 'visit'));

const ofRepair = ({ way, remote = false }: Matter): readonly ClockRule[] => [
  {
    name: 'resolve',
    by: 'store',
    counting: 'working-days',
    amount: 7,
    starts: ['submitted'],
    resumes: ['reopened'],
    runs: solving(way),
    ends: handled,
  },
  ...(way === 'visit'
    ? [
        {
          name: 'arrival',
          by: 'store',
          counting: remote ? 'calendar-hours' : 'open-hours',
          amount: remote ? 24 : 8 * 60,
          starts: ['approved', 'parts-arrived'],
          runs: ['approved', 'scheduled', 'en-route'],
          ends: ['in-service', 'parts-wait', 'inspecting', 'refunding', 'exchanging', ...handled],
        } as const,
      ]
    : []),
];

/** The clocks that a claim can have. */
export const clockRules = (matter: Matter, store: PromisingStore): readonly ClockRule[] => {
  const rules = [...always(store), ...(matter.kind === 'repair' ? ofRepair(matter) : [])];
  const ofRegion = matter.region === 'CN-ZJ' ? rules.flatMap(zhejiang) : rules;
  return matter.kind === 'return' ? ofRegion.map(returned) : ofRegion;
};
