import type { NoticeKind } from '../../../contracts/notice';
import type { NoticeRecord } from '../claim-record';
import type { RecoveryRecord, SurveyRecord } from './survey-record';

type About = Pick<SurveyRecord, 'storeId' | 'number' | 'productName' | 'nameHeld'>;

interface Telling {
  readonly kind: NoticeKind;
  readonly at: string;
  /** By customer id. */
  readonly to: string;
  /** Names it for ever, so that it is told once. */
  readonly name: string;
  readonly actorId?: string;
  readonly answerBy?: string;
}

const tell = (about: About, { name, to, ...telling }: Telling): NoticeRecord => ({
  _id: `ntc_${name}_${to.slice(4)}`,
  v: 1,
  storeId: about.storeId,
  customerId: to,
  number: about.number,
  productName: about.productName,
  ...(about.nameHeld ? { nameHeld: true as const } : {}),
  ...telling,
  push: 'due',
  pushAt: telling.at,
});

/** To the one who is asked; names the survey and nothing of what was answered. */
export const tellAsked = (survey: SurveyRecord, of: Omit<Telling, 'to' | 'name'>): NoticeRecord => ({
  ...tell(survey, { ...of, to: survey.customerId, name: `${survey._id.slice(4)}_${of.kind}` }),
  surveyId: survey._id,
});

/** The same kind again, as of another day. */
export const tellFollowUp = (survey: SurveyRecord, day: number, at: string): NoticeRecord => {
  const notice = tellAsked(survey, { kind: 'follow-up-asked', at });
  return { ...notice, _id: `${notice._id}_${day}` };
};

/** To the customer of a recovery. */
export const tellAmends = (
  recovery: RecoveryRecord,
  kind: NoticeKind,
  by: string,
  at: string,
): NoticeRecord => ({
  ...tell(recovery, {
    kind,
    at,
    to: recovery.customerId,
    name: `${recovery._id.slice(4)}_${recovery.version}`,
    actorId: by,
  }),
  surveyId: recovery.surveyId,
});

/** The same question once more, to whoever has not answered it. */
export const askAmendsAgain = (recovery: RecoveryRecord, at: string): NoticeRecord => {
  const by = recovery.steps.at(-1)?.by ?? '';
  const notice = tellAmends(recovery, 'amends-asked', by, at);
  return { ...notice, _id: `${notice._id}_again` };
};

/** To those who put it right. */
export const tellRecoverers = (
  recovery: RecoveryRecord,
  kind: 'recovery-waits' | 'recovery-late',
  to: readonly string[],
  of: { readonly at: string; readonly name: string },
): readonly NoticeRecord[] =>
  to.map((one) =>
    tell(recovery, {
      kind,
      at: of.at,
      to: one,
      name: `${recovery._id.slice(4)}_${of.name}`,
      answerBy: recovery.contactBy,
    }),
  );
