import type { Step, StepKind } from '../../../contracts/step';
import type { Remedy } from '../../../contracts/rights';
import type { Role } from '../../../contracts/team';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { canHappen, happen, lifecycle, type Act } from '../lifecycle';
import { notify } from '../notice';
import { Refusal } from '../refusal';
import type { Work } from '../review-record';
import type { LoggedEvent } from '../service-levels/spans';
import { checkAuthority, twoPersonsFrom } from './authority';
import { cosigning, hasCosigner } from './cosigner';
import { finishedRepairs } from './finished-repairs';
import { handling, type Doer } from './staff-act';
import { without } from './without';

const repairing: readonly StepKind[] = [
  'work-begun',
  'parts-awaited',
  'parts-arrived',
  'repaired',
  'not-repairable',
];
const coming: readonly StepKind[] = ['goods-received', 'goods-differ'];

const stepsOf: Readonly<Record<Remedy, readonly StepKind[]>> = {
  'free-repair': repairing,
  'paid-repair': repairing,
  'loan-unit': repairing,
  expenses: repairing,
  return: [...coming, 'refund-begun', 'refunded'],
  exchange: [...coming, 'exchange-begun', 'exchanged'],
};

/** What may be noted of a claim next, by whatever its decision and its state allow. */
export const nextSteps = (claim: Claim, act: Act): StepKind[] =>
  stepsOf[claim.approval?.remedy ?? 'free-repair'].filter((kind) => canHappen(claim, kind, act));

/** Who may do a step, as roles of the store. */
const rolesFor = (kind: StepKind): readonly Role[] =>
  lifecycle[kind].by.flatMap((who) => (who === 'customer' || who === 'system' ? [] : [who]));

/** What is paid back beyond the letter of approval lies within somebody's own authority. */
const checkAmount = (act: Act, amountFen: number, bound: number | undefined): void => {
  if (bound === undefined || amountFen > bound) {
    const isManager = act.roles?.some((role) => role === 'manager' || role === 'owner') ?? false;
    if (!isManager)
      throw new Refusal('BEYOND_AUTHORITY', { field: 'amountFen', limit: Math.floor((bound ?? 0) / 100) });
    checkAuthority(act.roles ?? [], amountFen - (bound ?? 0));
  }
};

const serials = ({ product }: Claim, serial: string | undefined): Partial<Work> => ({
  ...(product.serial === undefined ? {} : { oldSerial: product.serial }),
  ...(serial === undefined ? {} : { newSerial: serial }),
});

/** What a step adds to how the work stands. */
const workAfter = (claim: Claim, step: Step, act: Act): Partial<Work> => {
  if (step.kind === 'work-begun') return { begunAt: act.at };
  if (step.kind === 'parts-awaited') return { partsOn: step.on };
  if (step.kind === 'repaired') return { mainPart: step.mainPart };
  if (step.kind === 'refund-begun') {
    checkAmount(act, step.amountFen, claim.approval?.refundFen);
    return { refundFen: step.amountFen, refundBegunBy: act.customerId };
  }
  if (step.kind === 'refunded') {
    checkAmount(act, step.amountFen, claim.work?.refundFen);
    return { refundFen: step.amountFen };
  }
  return step.kind === 'exchanged' ? serials(claim, step.serial) : {};
};

const noted = (claim: Claim, step: Step, act: Act, events: readonly LoggedEvent[]): Partial<Claim> => ({
  work: { ...claim.work, by: act.customerId, ...workAfter(claim, step, act) },
  ...(step.kind === 'repaired' ? { repairs: finishedRepairs(claim, events, act.at) } : {}),
});

/** Two people pay back what is above the limit for one, whoever they are; a store of one person records it. */
const actFor = (claim: Claim, doer: Doer, step: Step): Act => {
  const roles = rolesFor(step.kind);
  const begunBy = claim.work?.refundBegunBy;
  const needsTwo = step.kind === 'refunded' && step.amountFen > twoPersonsFrom && begunBy === doer.customerId;
  if (!needsTwo) return handling(claim, doer, roles);
  if (hasCosigner(doer, roles)) throw new Refusal('ANOTHER_PERSON');
  return cosigning({ ...claim, deciders: [] }, doer, begunBy, roles);
};

/**
 * Notes how far the work is, and tells the customer. Refuses with NOT_NOW (a step that the decision or the state does
 * not allow), NOT_ALLOWED, ANOTHER_PERSON, BEYOND_AUTHORITY.
 * @param events the claim's whole log, where the step is `repaired`: the repair's days are counted from it
 */
export const recordStep = (
  claim: Claim,
  doer: Doer,
  step: Step,
  events: readonly LoggedEvent[] = [],
): Change => {
  const act = actFor(claim, doer, step);
  const isOfDecision = stepsOf[claim.approval?.remedy ?? 'free-repair'].includes(step.kind);
  // Asked before amounts are: a refund that nobody has begun has no bound to exceed.
  if (!isOfDecision || !lifecycle[step.kind].from.includes(claim.state)) throw new Refusal('NOT_NOW');
  const happened = happen(without(claim, 'ended'), step.kind, act, noted(claim, step, act, events));
  return {
    ...happened,
    ...textOf(happened, { words: 'words' in step ? step.words : undefined }),
    notices: [notify(happened.claim, step.kind, doer.at, doer.customerId)],
  };
};
