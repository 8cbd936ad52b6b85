import type { Judgement, Remedy, ReviewCause } from '../../../contracts/rights';
import { better, entitle } from './entitle';
import { deadlinesOf, missingOf, reasonsOf } from './explain';
import { factsSchema, outsideCauses } from './facts';
import type { Facts, ReadFacts } from './facts';
import { layOut } from './lay-out';
import type { Pack } from './pack';
import { currentPacks } from './packs';
import { previewRefund } from './refund';
import type { Previewed } from './refund';
import { rightsClock } from './rights-clock';
import { askedRemedy, decide } from './verdict';
import { weighGrants, weighKind } from './weigh';
import type { Candidate, Case } from './weigh';
import { words } from './words';

const givenBy = (candidates: readonly Candidate[], state: true | undefined): readonly Candidate[] =>
  candidates.filter((one) => one.state === state);

/** Nothing is claimed before it was sold, handed over, installed or exchanged. */
const contradictory = (facts: ReadFacts): boolean =>
  [facts.invoiceDate, facts.deliveryDate, facts.installationDate, facts.exchangeDate].some(
    (day) => day !== undefined && day > facts.claimDate,
  );

/** Causes that a person has to settle whatever the rules give. */
const causesOf = (claim: Case, burden: Judgement['burdenOfProof']): ReviewCause[] => {
  const { facts } = claim;
  const alleged = outsideCauses.some((cause) => cause === facts.cause);
  const rules = weighKind(claim, 'review').filter((one) => one.state === true);
  return [
    ...(facts.wantsPerson === true ? (['buyer-asked-a-person'] as const) : []),
    ...(contradictory(facts) ? (['dates'] as const) : []),
    ...(facts.serialMatch === false ? (['serial-mismatch'] as const) : []),
    ...(alleged && burden.on === 'store' && facts.storeEvidence === undefined
      ? (['store-bears-proof'] as const)
      : []),
    ...rules.map((one) => one.rule.cause),
  ];
};

/** The refund of a return that can be had now, else of one that may come; only the first needs settling. */
const refundOf = (
  claim: Case,
  candidates: readonly Candidate[],
  coming: readonly Candidate[],
  asked: Remedy | undefined,
): Previewed => {
  const bestReturn = (ways: readonly Candidate[]) =>
    ways.filter((one) => one.remedy === 'return' && one.state === true).sort(better)[0];
  const now = previewRefund(claim, bestReturn(candidates), 'now');
  if (now.preview) return asked === undefined || asked === 'return' ? now : { ...now, causes: [] };
  const told = coming.filter((one) => one.rule.soon !== undefined);
  return { ...previewRefund(claim, bestReturn(told), 'later'), causes: [] };
};

/** Undecided as long as it is open whether what is asked for is given. */
const freightOf = (
  entitlements: Judgement['entitlements'],
  asked: Remedy | undefined,
  open: boolean,
): Judgement['freightPayer'] => {
  const [first] = entitlements;
  const given = first !== undefined && (asked === undefined || first.remedy === asked);
  return first !== undefined && (given || !open) ? first.freight : 'undecided';
};

const judgeRead = (facts: ReadFacts, given: readonly Pack[]): Judgement => {
  const { claim, burden } = layOut(facts, given);
  const candidates = weighGrants(claim);
  const coming = weighGrants(claim, true);
  const asked: Remedy | undefined = askedRemedy(facts);
  const entitlements = [...entitle(givenBy(candidates, true), asked, claim.today)];
  const held = new Set(entitlements.filter((one) => one.payer === 'store').map((one) => one.remedy));
  const unknown = givenBy(candidates, undefined).filter((one) => !held.has(one.remedy));
  const possible = [...entitle(unknown, asked, claim.today)];
  const refund = refundOf(claim, candidates, coming, asked);
  const causes = [...causesOf(claim, burden), ...refund.causes];
  const decided = decide({ facts, asked, candidates, entitlements, possible, causes });
  const doubtful = causes.includes('price-rose');
  const open = decided.verdict === 'human-review' || possible.some((one) => one.remedy === asked);
  const unsettled = decided.causes.some((one) => one === 'store-bears-proof' || one === 'unverified-limit');
  return {
    verdict: decided.verdict,
    entitlements,
    possible,
    missing: missingOf(claim, candidates, entitlements),
    reasons: reasonsOf(claim, candidates, entitlements, asked),
    deadlines: deadlinesOf(claim, entitlements),
    freightPayer: unsettled ? 'undecided' : freightOf(entitlements, asked, open),
    burdenOfProof: burden,
    ...(refund.preview
      ? { refundPreview: { ...refund.preview, needsPerson: refund.preview.needsPerson || doubtful } }
      : {}),
    rightsClock: [...rightsClock(claim, candidates, coming)],
    review: decided.causes.map((cause) => ({ cause, words: words.causes[cause] ?? cause })),
    packs: claim.packs.map(({ id, version }) => ({ id, version })),
    judgedOn: claim.today,
  };
};

/**
 * Judges one claim by the rules: plain facts in, what they come to out. Pure: no clock, no database, no chance;
 * the same facts and packs give the same judgement.
 *
 * - `facts`: see `facts.ts`; only `claimDate` is required. An unknown fact is never held against the customer: a
 *   rule that depends on it is neither taken nor dropped, it goes to `possible`, and the fact to `missing`.
 * - `packs`: the rules, national and of all provinces (those of other provinces are left out), as delivered the
 *   newest version of each. The promise of the store and the warranties of maker and seller are facts of the sale.
 * - The most favourable applicable rule wins, remedy by remedy; `entitlements` begins with what is asked for
 *   (`claimKind`), then return, exchange, free repair, loan, expenses, paid repair; the other rules stand in `also`.
 * - `eligible` may be approved without a person. `conditional` needs what `missing` names, or is a repair for pay.
 *   `human-review` needs a person, for the causes in `review`. `not-eligible` comes only where every rule that
 *   stands against the claim is `verified`, and is a suggestion: a refusal is always a person's.
 * - An unverified limit withholds what it blocks from `entitlements` and makes the verdict `human-review`.
 * - A charge for use is taken only where the store switched it on (`depreciationEnabled`), the list has a rate, more
 *   than 7 days passed, an exchange was to be had and no province forbids it; and then a person decides.
 *
 * Throws a ZodError for facts of the wrong shape. Sources: docs/policy.md and the packs themselves.
 */
export const judge = (facts: Facts, packs: readonly Pack[] = currentPacks()): Judgement =>
  judgeRead(factsSchema.parse(facts), packs);

/** What a claim keeps: the facts as they were read and the judgement, which names its packs. */
export interface StoredJudgement {
  readonly facts: ReadFacts;
  readonly judgement: Judgement;
}

/** Judges and keeps what is needed to judge again. */
export const judgeToKeep = (facts: Facts, packs: readonly Pack[] = currentPacks()): StoredJudgement => {
  const read = factsSchema.parse(facts);
  return { facts: read, judgement: judgeRead(read, packs) };
};
