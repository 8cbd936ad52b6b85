import type { NoticeKind } from '../../../contracts/notice';
import type { Step, StepKind } from '../../../contracts/step';
import type { Remedy } from '../../../contracts/rights';
import type { Role } from '../../../contracts/team';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { canHappen, happen, lifecycle, type Act } from '../lifecycle';
import { notify } from '../notice';
import { visitOver } from '../past-visits';
import { Refusal } from '../refusal';
import type { Work } from '../review-record';
import type { LoggedEvent } from '../service-levels/spans';
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

/** Goods that come back, and the money for them, have acts of their own with proof and reference (`ways/`). */
const stepsOf: Readonly<Record<Remedy, readonly StepKind[]>> = {
  'free-repair': repairing,
  'paid-repair': repairing,
  'loan-unit': repairing,
  expenses: repairing,
  return: [],
  exchange: [],
};

/** What comes to the shop is checked in, which begins the work; what is repaired elsewhere is just begun. */
const isOfDecision = (claim: Claim, kind: StepKind): boolean => {
  const { way, remedy = 'free-repair' } = claim.approval ?? {};
  const isHere = way === undefined || way === 'visit' || claim.custody !== undefined;
  // What is to be fetched was not worked on before it was taken along.
  const needsIt = kind === 'work-begun' || way === 'pickup';
  return stepsOf[remedy].includes(kind) && (!needsIt || isHere);
};

/** What may be noted of a claim next, by whatever its decision and its state allow. */
export const nextSteps = (claim: Claim, act: Act): StepKind[] =>
  repairing.filter((kind) => isOfDecision(claim, kind) && canHappen(claim, kind, act));

/** Who may do a step, as roles of the store. */
const rolesFor = (kind: StepKind): readonly Role[] =>
  lifecycle[kind].by.flatMap((who) => (who === 'customer' || who === 'system' ? [] : [who]));

/** What a step adds to how the work stands. */
const workAfter = (step: Step, act: Act): Partial<Work> => {
  if (step.kind === 'work-begun') return { begunAt: act.at };
  if (step.kind === 'parts-awaited') return { partsOn: step.on };
  if (step.kind === 'repaired') return { mainPart: step.mainPart };
  return {};
};

/** Once the parts are there nobody is told any more when they are expected. */
const workBefore = ({ work }: Claim, { kind }: Step): Partial<Work> => {
  if (work === undefined || kind !== 'parts-arrived') return work ?? {};
  const { partsOn: _on, ...rest } = work;
  return rest;
};

const noted = (claim: Claim, step: Step, act: Act, events: readonly LoggedEvent[]): Partial<Claim> => ({
  work: { ...workBefore(claim, step), by: act.customerId, ...workAfter(step, act) },
  ...(step.kind === 'repaired' ? { repairs: finishedRepairs(claim, events, act.at) } : {}),
});

/** What could not be done at this visit is another one's; one that only fetched the thing leaves it in the shop. */
const afterVisit = (claim: Claim, kind: StepKind): Claim => {
  if (claim.custody !== undefined || claim.approval?.way !== 'visit') return claim;
  if (kind === 'parts-awaited') return visitOver(claim, 'parts-awaited');
  return kind === 'not-repairable' ? visitOver(claim, 'otherwise') : claim;
};

/** The customer is told, and asked for a time where somebody has to come again. */
const noticeOf = ({ state }: Claim, kind: StepKind): NoticeKind =>
  kind === 'parts-arrived' && state === 'approved' ? 'visit-again' : kind;

/**
 * Notes how far the work is, and tells the customer. Refuses with NOT_NOW (a step that the decision or the state does
 * not allow), NOT_ALLOWED, ANOTHER_PERSON.
 * @param events the claim's whole log, where the step is `repaired`: the repair's days are counted from it
 */
export const recordStep = (
  claim: Claim,
  doer: Doer,
  step: Step,
  events: readonly LoggedEvent[] = [],
): Change => {
  const act = handling(claim, doer, rolesFor(step.kind));
  if (!isOfDecision(claim, step.kind)) throw new Refusal('NOT_NOW');
  const before = afterVisit(without(claim, 'ended'), step.kind);
  const happened = happen(before, step.kind, act, noted(claim, step, act, events));
  return {
    ...happened,
    ...textOf(happened, { words: 'words' in step ? step.words : undefined }),
    notices: [notify(happened.claim, noticeOf(happened.claim, step.kind), doer.at, doer.customerId)],
  };
};
