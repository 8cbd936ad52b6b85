import type { Need } from '../../../contracts/decision';
import type { Reply } from '../../shared/photo/reply-draft';
import { isSettled } from '../../shared/photo/upload-queue';
import { photoKindWords } from '../../shared/words/claims';
import { needs as words, questionWords } from '../../shared/words/needs';

const nameOf = (need: Need, ownQuestion: string | undefined): string => {
  if (need.what === 'photo') return photoKindWords[need.kind];
  return need.question === 'own-question' && ownQuestion !== undefined
    ? ownQuestion
    : questionWords[need.question];
};

const isThere = (need: Need, reply: Reply): boolean =>
  need.what === 'photo'
    ? reply.lacking.includes(need.kind) || reply.photos.some(({ kind }) => kind === need.kind)
    : (reply.texts[need.question] ?? '').trim() !== '';

/** Why a reply cannot be sent yet, in words; `undefined` once it can. */
export const whatIsMissing = (
  slots: readonly Need[],
  reply: Reply,
  ownQuestion?: string,
): string | undefined => {
  const open = slots.filter((need) => !isThere(need, reply));
  if (open.length > 0) return words.missing(open.map((need) => nameOf(need, ownQuestion)).join('、'));
  if (!isSettled(reply.photos)) return words.moving;
  return reply.photos.some(({ progress }) => progress.is === 'failed') ? words.failed : undefined;
};
