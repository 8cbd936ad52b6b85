import type { Need, Question } from '../../../contracts/decision';
import type { PhotoKind } from '../../../contracts/photo';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { happen, type Act } from '../lifecycle';
import { promiseAfterPause } from '../opening-hours';
import { freshPhotos, type SentPhoto } from '../photos';
import type { Photo, StoreRecord } from '../records';
import { Refusal } from '../refusal';
import { without } from './without';

/** What a customer sends to what was asked. */
export interface Supplied {
  readonly photos: readonly SentPhoto[];
  readonly lacking: readonly PhotoKind[];
  readonly answers: readonly { readonly question: Question; readonly words: string }[];
  /** WeChat did not let the answers pass yet. */
  readonly held?: true;
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === new Set(one).size &&
  one.length === other.length &&
  one.every((name) => other.includes(name));

/** Refuses with NOT_ASKED what nobody asked for, INCOMPLETE what is missing; `field` names where. */
const checkSupplied = (slots: readonly Need[], { photos, lacking, answers }: Supplied): void => {
  const kinds = slots.flatMap((slot) => (slot.what === 'photo' ? [slot.kind] : []));
  const questions = slots.flatMap((slot) => (slot.what === 'question' ? [slot.question] : []));
  const sent = [...new Set(photos.map(({ kind }) => kind))];
  const answered = answers.map(({ question }) => question);
  if ([...sent, ...lacking].some((kind) => !kinds.includes(kind)))
    throw new Refusal('NOT_ASKED', { field: 'photos' });
  if (answered.some((question) => !questions.includes(question)))
    throw new Refusal('NOT_ASKED', { field: 'answers' });
  if (!sameSet([...sent, ...lacking], kinds)) throw new Refusal('INCOMPLETE', { field: 'photos' });
  if (!sameSet(answered, questions)) throw new Refusal('INCOMPLETE', { field: 'answers' });
};

/** More than any claim needs: nine with the form, and what is asked for afterwards. */
const maxSupplied = 27;

/**
 * The customer sends exactly what was asked, and the shop's promise runs on where it stood.
 * Refuses with NOT_NOW, NOT_ASKED, INCOMPLETE, PHOTO_NOT_USABLE, PHOTO_LIMIT.
 * @param photos those of the sent ones that exist
 */
export const supplyInfo = (
  claim: Claim,
  act: Act,
  given: { readonly supplied: Supplied; readonly photos: readonly Photo[]; readonly store: StoreRecord },
): Change => {
  const { supplied, photos, store } = given;
  if (!claim.needs) throw new Refusal('NOT_NOW');
  checkSupplied(claim.needs.slots, supplied);
  const fresh = freshPhotos(claim, supplied.photos, photos, act.at, maxSupplied);
  const happened = happen(
    without(claim, 'needs'),
    'info-given',
    { ...act, ...(fresh.length === 0 ? {} : { photos: fresh.length }) },
    {
      photos: [...claim.photos, ...fresh],
      lacking: [...new Set([...(claim.lacking ?? []), ...supplied.lacking])],
      answerBy: promiseAfterPause(store, claim.answerBy, claim.needs.askedAt, act.at),
    },
  );
  return {
    ...happened,
    ...textOf(happened, {
      answers: supplied.answers,
      ...(supplied.held === undefined ? {} : { held: supplied.held }),
    }),
  };
};

/** Whether what the shop suggested has helped: then it is done, otherwise the shop looks again. */
export const answerGuidance = (claim: Claim, act: Act, solved: boolean, store: StoreRecord): Change => {
  const { guidance } = claim;
  if (!guidance) throw new Refusal('NOT_NOW');
  return solved
    ? happen(claim, 'guidance-solved', act, {
        guidance: { ...guidance, helped: true },
      })
    : happen(claim, 'guidance-failed', act, {
        answerBy: promiseAfterPause(store, claim.answerBy, guidance.since, act.at),
      });
};
