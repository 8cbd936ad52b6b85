import type { InputOf } from '../../../../contracts/action';
import type { rejectClaim } from '../../../../contracts/review-acts';

/** Photos as an act carries them. */
export type SentPhotos = InputOf<typeof rejectClaim>['evidence'];
