import * as fc from 'fast-check';
import type { Facts } from '../../../cloudfunctions/_domain/policy/facts';
import { judge, judgeToKeep } from '../../../cloudfunctions/_domain/policy/judge';
import type { Pack, Rule } from '../../../cloudfunctions/_domain/policy/pack';
import { currentPacks } from '../../../cloudfunctions/_domain/policy/packs';
import { recompute } from '../../../cloudfunctions/_domain/policy/recompute';
import type { Entitlement, Judgement } from '../../../contracts/rights';
import { anyFacts } from './parts/any-facts';

const packs = currentPacks();
const runs = { numRuns: 100 };
const remedyOf = { repair: 'free-repair', exchange: 'exchange', return: 'return' } as const;
const askedOf = ({ claimKind }: Facts) => claimKind && remedyOf[claimKind];

/** What was given before and now is gone, shorter, or costs more; free repair stands for paid repair. */
const losses = (before: Judgement, after: Judgement): readonly Entitlement[] => {
  const find = (one: Entitlement) =>
    after.entitlements.find((other) => other.remedy === one.remedy) ??
    after.entitlements.find((other) => one.remedy === 'paid-repair' && other.remedy === 'free-repair');
  const dearer = (one: Entitlement, now: Entitlement) =>
    (one.payer === 'store' && now.payer !== 'store') ||
    (one.freight === 'store' && now.freight !== 'store') ||
    (one.refund === 'whole' && now.refund === 'less-use');
  const shorter = (one: Entitlement, now: Entitlement) =>
    now.freight === one.freight && now.refund === one.refund && (now.until ?? '9999') < (one.until ?? '9999');
  return before.entitlements.filter((one) => {
    const now = find(one);
    return !now || dearer(one, now) || shorter(one, now);
  });
};

/** Longer periods and lower thresholds: better for the customer in every rule that gives. */
const more = (rule: Rule, days: number): Rule => {
  if (rule.kind !== 'grant' || !rule.within || rule.within.promised || rule.within.period) return rule;
  return { ...rule, within: { ...rule.within, days: (rule.within.days ?? 0) + days } };
};
const none = { priceFen: 0, deductionFen: 0, refundFen: 0, lines: [], needsPerson: false };
const ways = (one: Entitlement) => [one, ...one.also];

describe('whatever is claimed', () => {
  test('a further province, maker or promise never gives less', () => {
    const overlays = packs.filter((pack) => pack.level !== 'law');
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...overlays), (facts, overlay) => {
        const without = packs.filter((pack) => pack !== overlay);
        expect(losses(judge(facts, without), judge(facts, packs))).toEqual([]);
      }),
      runs,
    );
  });

  test('a pack with longer periods never gives less', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...packs), fc.nat({ max: 30 }), (facts, chosen, days) => {
        const better: Pack = { ...chosen, rules: chosen.rules.map((rule) => more(rule, days)) };
        const improved = packs.map((pack) => (pack === chosen ? better : pack));
        expect(losses(judge(facts), judge(facts, improved))).toEqual([]);
      }),
      runs,
    );
  });

  test('more days in repair never raise what is taken off', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 90 }), fc.nat({ max: 90 }), (facts, repairDays, further) => {
        const charged = {
          ...facts,
          condition: 'new',
          claimKind: 'return',
          sameModelAvailable: true,
        } as const;
        const of = (days: number) =>
          judge({ ...charged, depreciationEnabled: true, repairDays: days }).refundPreview?.deductionFen;
        expect(of(repairDays + further) ?? 0).toBeLessThanOrEqual(of(repairDays) ?? 3_000_000);
      }),
      runs,
    );
  });

  test('a refund lies between nothing and the price, and its lines add up', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { priceFen, deductionFen, refundFen, lines, needsPerson } = judge(facts).refundPreview ?? none;
        expect(refundFen).toBeGreaterThanOrEqual(0);
        expect(refundFen).toBeLessThanOrEqual(priceFen);
        expect(lines.reduce((total, line) => total + line.fen, 0)).toBe(refundFen);
        const allowed = facts.depreciationEnabled === true && facts.region !== 'CN-ZJ' && needsPerson;
        expect(deductionFen === 0 || allowed).toBe(true);
      }),
      runs,
    );
  });

  test('what does not matter changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, fc.string(), fc.nat(), (facts, colour, kilometres) => {
        const other = facts.category === 'motorcycle' ? {} : { kilometres };
        const noise = { ...facts, ...other, colour, shoeSize: kilometres };
        expect(judge(noise)).toEqual(judge(facts));
      }),
      runs,
    );
  });

  test('everything that is given or said has its source', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { entitlements, possible, reasons, rightsClock } = judge(facts);
        const cited = [...[...entitlements, ...possible].flatMap(ways), ...reasons];
        for (const { packId, packVersion, ruleId, clause } of cited) {
          const pack = packs.find((one) => one.id === packId && one.version === packVersion);
          expect(pack?.rules.find((rule) => rule.id === ruleId)?.clause).toBe(clause);
        }
        const told = new Set(reasons.map((one) => `${one.packId} ${one.ruleId}`));
        for (const one of entitlements.flatMap(ways)) expect(told).toContain(`${one.packId} ${one.ruleId}`);
        for (const one of rightsClock) {
          expect(packs.flatMap((pack) => pack.rules).some((rule) => rule.id === one.ruleId)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('nobody is refused by wording that is not confirmed, and nobody without a person', () => {
    fc.assert(
      fc.property(anyFacts, fc.infiniteStream(fc.boolean()), (facts, confirmed) => {
        expect(judge(facts).verdict).not.toBe('not-eligible');
        const some = packs.map((pack) => ({
          ...pack,
          rules: pack.rules.map((rule) => ({ ...rule, verified: confirmed.next().value === true })),
        }));
        const { verdict, reasons } = judge(facts, some);
        const refused = verdict === 'not-eligible' ? askedOf(facts) : undefined;
        const against = reasons.filter((one) => refused && one.blocks?.includes(refused));
        expect(against.filter((one) => !one.verified)).toEqual([]);
      }),
      runs,
    );
  });

  test('what is approved without a person is given by a rule, at no cost and with nothing taken off', () => {
    const approved = anyFacts.filter((facts) => judge(facts).verdict === 'eligible');
    fc.assert(
      fc.property(approved, (facts) => {
        const { entitlements, refundPreview, review } = judge(facts);
        const asked = askedOf(facts) ?? entitlements[0]?.remedy;
        const taken = asked === 'return' ? (refundPreview?.deductionFen ?? 0) : 0;
        expect(entitlements[0]).toMatchObject({ payer: 'store', remedy: asked });
        expect([review, taken]).toEqual([[], 0]);
      }),
      runs,
    );
  });

  test('forgetting a fact never takes a right away: at most it becomes possible', () => {
    const forgettable = [
      'fault',
      'cause',
      'mainPart',
      'sameModelAvailable',
      'equivalentAvailable',
      'proofs',
      'packaging',
      'faultDisclosed',
      'condition',
      'saleMode',
      'priceFen',
    ] as const satisfies readonly (keyof Facts)[];
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...forgettable), (facts, fact) => {
        const known = judge(facts);
        const { entitlements, possible } = judge({ ...facts, [fact]: undefined });
        const left = [...entitlements, ...possible].map((one) => one.remedy);
        const free = known.entitlements.filter((one) => one.payer === 'store').map((one) => one.remedy);
        expect(left).toEqual(expect.arrayContaining(free));
      }),
      { numRuns: 250 },
    );
  });

  test('judging again by the packs that were used gives the very same', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const kept = JSON.parse(JSON.stringify(judgeToKeep(facts))) as ReturnType<typeof judgeToKeep>;
        expect(recompute(kept)).toEqual(kept.judgement);
      }),
      runs,
    );
  });
});

test('a kept judgement outlives newer packs, and misses a lost one', () => {
  const kept = judgeToKeep({ claimDate: '2026-11-24', category: 'washer' });
  const newer = packs.map((pack) => ({ ...pack, version: '2027.01', rules: [] }));
  expect(recompute(kept, [...newer, ...packs])).toEqual(kept.judgement);
  expect(() => recompute(kept, newer)).toThrow('is not on the shelf');
});
