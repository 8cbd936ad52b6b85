import type { Recovery } from '../../../contracts/recovery';
import type { Role } from '../../../contracts/team';
import { nameOf } from '../names';
import type { Team } from '../records';
import { authorityOf } from '../review/authority';
import { isImprovement } from './causes';
import { actsOn } from './recovery';
import type { RecoveryRecord, RecoveryStep, SurveyText } from './survey-record';

interface Seen {
  readonly team: Team | undefined;
  readonly texts: readonly SurveyText[];
  readonly roles: readonly Role[];
}

/** Every text that a recovery shows. */
export const textIdsOf = ({ answer, steps }: RecoveryRecord): readonly string[] =>
  [answer.textId, ...steps.map(({ textId }) => textId)].flatMap((one) => one ?? []);

const wordsAt = (textId: string | undefined, { texts }: Seen): { words?: string; held?: true } => {
  const text = texts.find(({ _id }) => _id === textId);
  return text === undefined ? {} : { words: text.words, ...(text.held ? { held: true as const } : {}) };
};

const stepView = (step: RecoveryStep, seen: Seen): Recovery['steps'][number] => {
  const person = nameOf(seen.team, step.by);
  return {
    act: step.act,
    at: step.at,
    ...(person === undefined ? {} : { person }),
    ...wordsAt(step.textId, seen),
    ...(step.offerFen === undefined ? {} : { offerFen: step.offerFen }),
  };
};

/** A recovery as managers see it. The facts of the answer are not in it: what is about honesty is not theirs. */
export const recoveryView = (recovery: RecoveryRecord, seen: Seen): Recovery => {
  const { solved, overall, reasons, callMe, textId } = recovery.answer;
  const authority = authorityOf(seen.roles);
  return {
    id: recovery._id,
    storeId: recovery.storeId,
    claim: { id: recovery.claimId, number: recovery.number, productName: recovery.productName },
    version: recovery.version,
    state: recovery.state,
    causes: [...recovery.causes],
    openedAt: recovery.openedAt,
    contactBy: recovery.contactBy,
    improvement: isImprovement(recovery.causes),
    ...(recovery.contactedAt === undefined ? {} : { contactedAt: recovery.contactedAt }),
    escalated: recovery.escalated ?? false,
    answer: {
      ...(solved === undefined ? {} : { solved }),
      ...(overall === undefined ? {} : { overall }),
      reasons: [...reasons],
      ...wordsAt(textId, seen),
      ...(callMe === undefined ? {} : { callMe: [...callMe] }),
    },
    steps: recovery.steps.map((step) => stepView(step, seen)),
    ...(recovery.after === undefined ? {} : { after: { ...recovery.after } }),
    acts: [...actsOn(recovery)],
    ...(Number.isFinite(authority) ? { authorityFen: authority } : {}),
  };
};
