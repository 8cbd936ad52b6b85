import type { Category } from '../../../contracts/category';
import type { RecoveryActKind, RecoveryCause, RecoveryState } from '../../../contracts/recovery';
import type { FollowUpDay, Solved, SurveyAnswer, SurveyPath } from '../../../contracts/survey';
import type { StoreDocument } from '../records';

/** An answer without its free words, which lie in `survey-texts` under the survey's id. */
export type KeptAnswer = Omit<SurveyAnswer, 'words'> & { readonly hasWords?: true };

/** A question of later: does it still work? */
export interface FollowUpRecord {
  readonly day: FollowUpDay;
  readonly dueAt: string;
  readonly state: 'waits' | 'asked' | 'skipped' | 'answered';
  readonly recommend?: true;
  readonly works?: boolean;
  /** 0 to 10. */
  readonly recommended?: number;
  readonly answeredAt?: string;
}

/** One for each time that a claim was finished; `_id` follows from the claim and the event that finished it. */
export interface SurveyRecord extends StoreDocument {
  readonly claimId: string;
  readonly customerId: string;
  readonly number: string;
  readonly productName: string;
  readonly nameHeld?: true;
  readonly category: Category;
  /** Of a thing that the shop knows. */
  readonly itemId?: string;
  readonly path: SurveyPath;
  /** Version of the event that finished the claim. */
  readonly round: number;
  readonly completedAt: string;
  /** Of `completedAt`, `YYYY-MM` at +08:00. */
  readonly month: string;
  /** Who did the work of this round, by customer id, whatever his role: they are the ones who are rated. */
  readonly servedBy: readonly string[];
  /** Whether the customer is asked by message; one who is not may answer all the same. */
  readonly asked: 'waits' | 'asked' | 'reminded' | 'skipped';
  readonly askAt: string;
  readonly closesAt: string;
  readonly answer?: KeptAnswer;
  /** When the answer was last touched; where it is not sent, it counts as it is an hour later. */
  readonly touchedAt?: string;
  readonly answeredAt?: string;
  /** The claim was taken up again: the answer is kept, and the next one is scored. */
  readonly supersededAt?: string;
  readonly followUps: readonly FollowUpRecord[];
  /** When a timer has to look at it next; `never` is later than every instant. */
  readonly dueAt: string;
}

/** Free words; `_id` is the survey's, the survey's and a day, or the recovery's and a version. */
export interface SurveyText extends StoreDocument {
  readonly customerId: string;
  readonly words: string;
  /** WeChat did not let them pass. */
  readonly held?: true;
}

export interface RecoveryStep {
  readonly act: RecoveryActKind;
  readonly at: string;
  readonly by: string;
  readonly offerFen?: number;
  readonly textId?: string;
}

/** A bad answer that is to be put right. */
export interface RecoveryRecord extends StoreDocument {
  readonly surveyId: string;
  readonly claimId: string;
  readonly customerId: string;
  readonly number: string;
  readonly productName: string;
  readonly nameHeld?: true;
  readonly month: string;
  readonly causes: readonly RecoveryCause[];
  /** The rated ones: it is nothing for them. */
  readonly servedBy: readonly string[];
  readonly answer: Pick<KeptAnswer, 'overall' | 'reasons' | 'callMe'> & {
    readonly solved?: Solved;
    readonly textId?: string;
  };
  readonly state: RecoveryState;
  readonly done: boolean;
  readonly version: number;
  readonly openedAt: string;
  readonly contactBy: string;
  readonly escalateAt: string;
  readonly contactedAt?: string;
  readonly warned?: true;
  readonly escalated?: true;
  /** How often time asked for the step that follows this version. */
  readonly pressed?: { readonly version: number; readonly times: number };
  /** The customer, who was asked again, was reminded. */
  readonly reminded?: true;
  readonly steps: readonly RecoveryStep[];
  readonly after?: { readonly solved: Solved; readonly overall: number };
  /** Unique, for the lists. */
  readonly order: string;
  readonly dueAt: string;
}

/** `dueAt` of what no timer has to look at; later than every instant. */
export const never = 'never';
