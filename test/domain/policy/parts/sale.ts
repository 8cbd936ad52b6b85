import { addDays } from '../../../../cloudfunctions/_domain/calendar/day';
import type { Facts } from '../../../../cloudfunctions/_domain/policy/facts';
import { judge } from '../../../../cloudfunctions/_domain/policy/judge';
import type { Pack } from '../../../../cloudfunctions/_domain/policy/pack';
import type { Remedy, Verdict } from '../../../../contracts/rights';

/** A Tuesday far from holidays: 7, 8, 15, 16, 30 … days later are working days of published years. */
export const soldOn = '2025-03-04';
export const after = (days: number): string => addDays(soldOn, days);

/** New goods over the counter, with an invoice, never repaired, that do not work as they should. */
export const sold = (category: Facts['category'], over: Partial<Facts> = {}): Facts => ({
  category,
  condition: 'new',
  region: 'CN',
  saleMode: 'store',
  proofs: ['invoice'],
  fault: 'performance',
  finishedRepairs: [],
  invoiceDate: soldOn,
  deliveryDate: soldOn,
  claimDate: soldOn,
  ...over,
});

/** Claimed `days` after the sale. */
export const claimed = (category: Facts['category'], days: number, over: Partial<Facts> = {}): Facts =>
  sold(category, { claimDate: after(days), ...over });

/** Every rule that gives this remedy now, as `rule clause`; nothing where it is not given. */
export const rulesFor = (facts: Facts, remedy: Remedy, packs?: readonly Pack[]): readonly string[] => {
  const given = judge(facts, packs).entitlements.find((one) => one.remedy === remedy);
  return given ? [given, ...given.also].map((one) => `${one.ruleId} ${one.clause}`) : [];
};

/** One line of a table: the facts, a remedy, the rule that must give it (or `null`), and the verdict. */
export type Line = readonly [
  name: string,
  facts: Facts,
  remedy: Remedy,
  by: string | null,
  verdict?: Verdict | undefined,
];

interface Outcome {
  readonly by: string | null;
  readonly verdict: Verdict | undefined;
}

/** What the line says: the rule with its clause, and the verdict where it names one. */
export const wanted = ([, , , by, verdict]: Line): Outcome => ({ by, verdict });

/** What the rules say: the rule of the line if it is among those that give the remedy, else those that do. */
export const outcome = ([, facts, remedy, by, verdict]: Line): Outcome => {
  const rules = rulesFor(facts, remedy);
  const found = by !== null && rules.includes(by) ? by : rules.join(', ');
  return { by: found === '' ? null : found, verdict: verdict && judge(facts).verdict };
};

/** Lines for `test.each`, each under its name. */
export const lines = (table: readonly Line[]): readonly (readonly [string, Line])[] =>
  table.map((line) => [line[0], line]);
