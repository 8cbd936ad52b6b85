import type { SurveyFlag } from '../../../contracts/recovery';
import { counted, finalRows } from './figures';
import type { SurveyRecord } from './survey-record';

/*
 * Where a manager should look whether answers were given freely (survey.md F5). Each compares somebody with what honest
 * customers do by themselves, or with everybody else of the same month; none of them proves anything.
 */

/** Nobody unlocks his telephone, reads and answers in less. */
const atOnceSeconds = 20;
/** Fewer may be chance. */
const atLeast = 3;
/** Below this many on either side shares say nothing. */
const enough = 10;
/** Of somebody's answers, to call them nothing but fives. */
const nearlyAll = 0.9;
/** Shares that differ by less are everyday. */
const farApart = 0.3;
/** Standard errors: one in a hundred differs so by chance. */
const sure = 2.58;

/** Somebody's answers, or everybody else's, of a month. */
interface Lot {
  readonly jobs: number;
  readonly answers: readonly {
    readonly afterSeconds: number;
    readonly minute: string;
    readonly plainFive: boolean;
  }[];
}

const lotOf = (rows: readonly SurveyRecord[]): Lot => ({
  jobs: rows.length,
  answers: rows.flatMap((row) =>
    counted(row).map((answer) => ({
      afterSeconds: (Date.parse(row.answeredAt ?? '') - Date.parse(row.completedAt)) / 1_000,
      minute: (row.answeredAt ?? '').slice(0, 16),
      plainFive:
        answer.overall === 5 && answer.hasWords === undefined && answer.marks.every(({ mark }) => mark === 5),
    })),
  ),
});

/** The largest number of answers in one minute by the clock. */
const mostInAMinute = ({ answers }: Lot): number => {
  const minutes = new Map<string, number>();
  for (const { minute } of answers) minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  return Math.max(0, ...minutes.values());
};

/**
 * How far one share lies from another, in standard errors of their difference (two-proportion z-test with the pooled
 * share); 0 where too few are compared or the shares are near each other. Positive: the first is larger.
 */
export const apart = (
  one: { readonly part: number; readonly of: number },
  other: { readonly part: number; readonly of: number },
): number => {
  if (one.of < enough || other.of < enough) return 0;
  const difference = one.part / one.of - other.part / other.of;
  if (Math.abs(difference) < farApart) return 0;
  const pooled = (one.part + other.part) / (one.of + other.of);
  return difference / Math.sqrt(pooled * (1 - pooled) * (1 / one.of + 1 / other.of));
};

const flagsOf = (own: Lot, others: Lot): readonly Omit<SurveyFlag, 'person'>[] => {
  const of = own.answers.length;
  const atOnce = own.answers.filter(({ afterSeconds }) => afterSeconds < atOnceSeconds).length;
  const burst = mostInAMinute(own);
  const fives = (lot: Lot) => ({
    part: lot.answers.filter(({ plainFive }) => plainFive).length,
    of: lot.answers.length,
  });
  const responded = (lot: Lot) => ({ part: lot.answers.length, of: lot.jobs });
  const response = apart(responded(own), responded(others));
  return [
    ...(atOnce >= atLeast ? [{ kind: 'at-once' as const, count: atOnce, of }] : []),
    ...(burst >= atLeast ? [{ kind: 'burst' as const, count: burst, of }] : []),
    ...(fives(own).part >= of * nearlyAll && apart(fives(own), fives(others)) >= sure
      ? [{ kind: 'only-fives' as const, count: fives(own).part, of }]
      : []),
    ...(Math.abs(response) >= sure
      ? [
          {
            kind: response > 0 ? ('answered-more' as const) : ('answered-less' as const),
            count: of,
            of: own.jobs,
          },
        ]
      : []),
  ];
};

/**
 * What is conspicuous in a store's surveys of a time, by who did the work, in the order of their ids.
 * @param rows in any order, duplicates and older rounds of a claim among them
 * @param nameOf undefined for who is gone
 */
export const flagsIn = (
  rows: readonly SurveyRecord[],
  nameOf: (customerId: string) => string | undefined,
): readonly SurveyFlag[] => {
  const jobs = finalRows(rows).filter(({ supersededAt }) => supersededAt === undefined);
  const people = [...new Set(jobs.flatMap(({ servedBy }) => servedBy))].sort();
  return people.flatMap((who) => {
    const own = jobs.filter(({ servedBy }) => servedBy.includes(who));
    const others = jobs.filter(({ servedBy }) => servedBy.length > 0 && !servedBy.includes(who));
    const person = nameOf(who);
    return flagsOf(lotOf(own), lotOf(others)).map((flag) => ({
      ...flag,
      ...(person === undefined ? {} : { person }),
    }));
  });
};
