import type { RecoveryAct, RecoveryActKind, RecoveryCause, RecoveryState } from '../../../contracts/recovery';
import type { Solved } from '../../../contracts/survey';
import type { Role } from '../../../contracts/team';
import type { Team } from '../records';
import { Refusal } from '../refusal';
import { checkAuthority } from '../review/authority';
import { dayOf } from '../calendar/day';
import { isImprovement } from './causes';
import { later, settled } from './recovery-timers';
import type { RecoveryRecord, RecoveryStep, SurveyRecord } from './survey-record';

/** The customer is to be reached within a day; after two the owner sees it. */
export const contactWithin = 24;
export const escalateAfter = 48;

/** What is only to be improved upon is to be done within a week. */
export const improveWithin = 7 * 24;

interface Way {
  readonly from: readonly RecoveryState[];
  readonly to: RecoveryState | 'same';
}

/** In which state each act is done, and where it leads. */
const table: Readonly<Record<RecoveryActKind, Way>> = {
  acknowledge: { from: ['open'], to: 'acknowledged' },
  listen: { from: ['acknowledged', 'listened', 'offered'], to: 'listened' },
  'not-reached': { from: ['acknowledged'], to: 'same' },
  offer: { from: ['listened', 'offered'], to: 'offered' },
  document: { from: ['listened', 'offered'], to: 'documented' },
  'ask-again': { from: ['documented'], to: 'asked' },
};

/** What is only to be improved upon is taken, done and told; nobody is called. */
const improvement: Readonly<Partial<Record<RecoveryActKind, Way>>> = {
  acknowledge: table.acknowledge,
  document: { from: ['acknowledged'], to: 'documented' },
};

type Standing = Pick<RecoveryRecord, 'state' | 'causes' | 'steps'>;

/** Nobody answered on two days: what is done for him is told without having heard him. */
const isOutOfReach = (steps: readonly RecoveryStep[]): boolean =>
  new Set(steps.filter(({ act }) => act === 'not-reached').map(({ at }) => dayOf(at))).size > 1;

const wayOf = ({ causes, steps }: Standing, act: RecoveryActKind): Way | undefined => {
  if (isImprovement(causes)) return improvement[act];
  const way = table[act];
  return act === 'document' && isOutOfReach(steps) ? { ...way, from: [...way.from, 'acknowledged'] } : way;
};

export const actsOn = (recovery: Standing): readonly RecoveryActKind[] =>
  (Object.keys(table) as RecoveryActKind[]).filter((act) =>
    wayOf(recovery, act)?.from.includes(recovery.state),
  );

/** Managers and owners who did none of the rated work; without one of them it is nobody's. */
export const recoverers = (
  { members }: Pick<Team, 'members'>,
  servedBy: readonly string[],
  role: Extract<Role, 'manager' | 'owner'>,
): readonly string[] =>
  members
    .filter(({ customerId, roles }) => roles.includes(role) && !servedBy.includes(customerId))
    .map(({ customerId }) => customerId);

/** Who is told first: the managers, where there is none the owners. */
export const firstTold = (team: Pick<Team, 'members'>, servedBy: readonly string[]): readonly string[] => {
  const managers = recoverers(team, servedBy, 'manager');
  return managers.length > 0 ? managers : recoverers(team, servedBy, 'owner');
};

/** A bad answer becomes work. */
export const openRecovery = (
  survey: SurveyRecord,
  of: {
    readonly recoveryId: string;
    readonly causes: readonly RecoveryCause[];
    readonly answer: RecoveryRecord['answer'];
  },
  now: string,
): RecoveryRecord =>
  settled({
    _id: of.recoveryId,
    v: 1,
    storeId: survey.storeId,
    surveyId: survey._id,
    claimId: survey.claimId,
    customerId: survey.customerId,
    number: survey.number,
    productName: survey.productName,
    ...(survey.nameHeld ? { nameHeld: true as const } : {}),
    month: survey.month,
    causes: of.causes,
    servedBy: survey.servedBy,
    answer: of.answer,
    state: 'open',
    done: false,
    version: 1,
    openedAt: now,
    contactBy: later(now, isImprovement(of.causes) ? improveWithin : contactWithin),
    escalateAt: later(now, isImprovement(of.causes) ? improveWithin : escalateAfter),
    steps: [],
    order: `${now}_${of.recoveryId}`,
    dueAt: '',
  });

/**
 * One step of a manager's. Refuses with NOT_NOW out of turn, with BEYOND_AUTHORITY an offer above the bound of his roles.
 * @param textId where its words lie, if it has any
 */
export const actOnRecovery = (
  recovery: RecoveryRecord,
  act: RecoveryAct,
  by: { readonly who: string; readonly roles: readonly Role[]; readonly textId: string; readonly at: string },
): RecoveryRecord => {
  const way = wayOf(recovery, act.kind);
  if (!way?.from.includes(recovery.state)) throw new Refusal('NOT_NOW');
  const offerFen = act.kind === 'offer' ? act.offerFen : undefined;
  if (offerFen !== undefined) checkAuthority(by.roles, offerFen);
  return settled({
    ...recovery,
    state: way.to === 'same' ? recovery.state : way.to,
    done: way.to === 'documented' && isImprovement(recovery.causes),
    version: recovery.version + 1,
    ...(act.kind === 'listen' && recovery.contactedAt === undefined ? { contactedAt: by.at } : {}),
    steps: [
      ...recovery.steps,
      {
        act: act.kind,
        at: by.at,
        by: by.who,
        ...(offerFen === undefined ? {} : { offerFen }),
        ...('words' in act && act.words !== undefined ? { textId: by.textId } : {}),
      },
    ],
  });
};

/** The customer says whether it has been put right; `undefined`: he said so already. Refuses with NOT_ASKED. */
export const endRecovery = (
  recovery: RecoveryRecord,
  after: { readonly solved: Solved; readonly overall: number },
): RecoveryRecord | undefined => {
  if (recovery.after !== undefined) return undefined;
  if (recovery.state !== 'asked') throw new Refusal('NOT_ASKED');
  return settled({ ...recovery, state: 'ended', done: true, version: recovery.version + 1, after });
};

/** It has been put right where it ends at four or more. */
export const isRecovered = ({ after }: Pick<RecoveryRecord, 'after'>): boolean =>
  after !== undefined && after.overall >= 4;

/**
 * What a call came to: whoever was reached is listened to, whoever was not is tried again. Where nobody takes care yet, or
 * somebody is further on, it says only when he was reached.
 * @param textId where what was said lies, if anything was
 */
export const noteCall = (
  recovery: RecoveryRecord,
  of: {
    readonly who: string;
    readonly reached: boolean;
    readonly textId: string | undefined;
    readonly at: string;
  },
): RecoveryRecord => {
  if (recovery.done || isImprovement(recovery.causes)) return recovery;
  const { reached, at, who, textId } = of;
  const contacted = reached && recovery.contactedAt === undefined ? { contactedAt: at } : {};
  if (recovery.state !== 'acknowledged') return settled({ ...recovery, ...contacted });
  const act = reached ? 'listen' : 'not-reached';
  const step = { act, at, by: who, ...(textId === undefined ? {} : { textId }) } as const;
  return settled({
    ...recovery,
    ...contacted,
    state: reached ? 'listened' : 'acknowledged',
    version: recovery.version + 1,
    steps: [...recovery.steps, step],
  });
};
