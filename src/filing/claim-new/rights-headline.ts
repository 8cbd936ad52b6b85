import type { ClaimKind } from '../../../contracts/claim-form';
import type { Entitlement, Judgement, Remedy } from '../../../contracts/rights';

const remedyOf: Readonly<Record<ClaimKind, Remedy>> = {
  repair: 'free-repair',
  return: 'return',
  exchange: 'exchange',
};

/** What a judgement comes down to on the screen. */
export interface Headline {
  /**
   * `asked`: what the form is about can be had. `maybe`: once something is known that is not known yet. `person`:
   * somebody has to look. `other`: something else can be had. `paid`: repair is always possible.
   */
  readonly is: 'asked' | 'maybe' | 'person' | 'other' | 'paid';
  /** What can be had now, or may be had. */
  readonly main: Entitlement | undefined;
  /** The rest of what can be had now. */
  readonly others: readonly Entitlement[];
}

/** The result first: never more than the rules give now, never a no that is not one. */
export const headlineOf = (judgement: Judgement, kind: ClaimKind): Headline => {
  const { entitlements, possible, verdict } = judgement;
  const remedy = remedyOf[kind];
  const asked = entitlements.find((each) => each.remedy === remedy);
  if (asked !== undefined)
    return { is: 'asked', main: asked, others: entitlements.filter((each) => each !== asked) };
  if (verdict === 'human-review') return { is: 'person', main: undefined, others: entitlements };
  const maybe = possible.find((each) => each.remedy === remedy);
  if (maybe !== undefined) return { is: 'maybe', main: maybe, others: entitlements };
  const [best, ...others] = entitlements;
  if (best === undefined || best.remedy === 'paid-repair') return { is: 'paid', main: best, others };
  return { is: 'other', main: best, others };
};
