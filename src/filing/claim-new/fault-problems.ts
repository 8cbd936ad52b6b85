import { returning } from '../../../contracts/claim-form';
import { fault } from '../../../contracts/fault';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { wizard } from '../../shared/words/wizard';
import { asksBegan, asksCondition, asksFault, asksReason, asksSeal } from './asks';

/** In the order in which they are asked. */
export const faultFields = [
  'reason',
  'symptoms',
  'errorCode',
  'began',
  'words',
  'seal',
  'packaging',
  'used',
] as const;
export type FaultField = (typeof faultFields)[number];
export type FaultProblems = Partial<Record<FaultField, string | undefined>>;

const isAsked = (draft: ClaimDraft): Readonly<Record<FaultField, boolean>> => {
  const isFault = asksFault(draft);
  return {
    reason: asksReason(draft),
    symptoms: isFault,
    errorCode: isFault,
    began: asksBegan(draft),
    words: isFault,
    seal: asksSeal(draft),
    packaging: asksCondition(draft),
    used: asksCondition(draft),
  };
};

/** What to do about each answer that is asked for and that the shop would refuse. */
export const faultProblems = (draft: ClaimDraft): FaultProblems => {
  const parsed = [
    fault.safeParse({
      symptoms: draft.symptoms,
      began: draft.began,
      ...(draft.errorCode.trim() === '' ? {} : { errorCode: draft.errorCode }),
      ...(draft.words.trim() === '' ? {} : { words: draft.words }),
    }),
    returning.safeParse(draft.returning),
  ];
  const wrong = parsed.flatMap(({ error }) => error?.issues.map(({ path }) => path[0]) ?? []);
  const asked = isAsked(draft);
  const problems: FaultProblems = {};
  for (const field of faultFields)
    if (asked[field] && wrong.includes(field)) problems[field] = wizard.errors[field];
  return problems;
};
