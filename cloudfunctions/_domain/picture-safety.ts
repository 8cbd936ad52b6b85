import type { Safety } from '../../contracts/photo';
import type { Photo, PictureCheck, PictureSafety } from './records';

const minute = 60_000;
/** WeChat promises its verdict within half an hour. */
const verdictWithin = 30 * minute;
/** Where WeChat did not take a picture it is asked again soon. */
const askAgainAfter = 5 * minute;
/** WeChat looks only at what somebody sent who was here within two hours. */
const askedWithin = 120 * minute;
const mostChecks = 4;

const after = (now: string, milliseconds: number): string =>
  new Date(Date.parse(now) + milliseconds).toISOString();

/** A picture that was just kept; `taken` where WeChat looks at it. */
export const begun = (taken: boolean, now: string): PictureSafety => ({
  safety: taken ? 'checking' : 'unknown',
  checkAt: after(now, taken ? verdictWithin : askAgainAfter),
  checks: 1,
});

/** What WeChat was asked, kept until its answer can no longer come. */
export const checkOf = (id: string, photo: Photo, now: string): PictureCheck => ({
  _id: id,
  v: 1,
  storeId: photo.storeId,
  photoId: photo._id,
  expiresAt: after(now, 24 * 60 * minute),
});

/**
 * A picture without a verdict in time: given up until one comes after all, and asked about once more as long as that
 * can help. `undefined` where it is not due.
 */
export const overdue = (photo: Photo, now: string): { photo: Photo; ask: boolean } | undefined => {
  const { checkAt = 'never', checks = 0 } = photo;
  if (checkAt > now) return undefined;
  const ask = checks < mostChecks && after(photo.createdAt, askedWithin) > now;
  const next = ask ? after(now, verdictWithin) : 'never';
  return { photo: { ...photo, safety: 'unknown', checkAt: next, checks: checks + (ask ? 1 : 0) }, ask };
};

const strictness: readonly Safety[] = ['pass', 'review', 'risky'];

/**
 * A verdict on a picture. Asked twice WeChat may answer twice: the stricter answer stays. `unknown` is no verdict; the
 * picture waits for the scheduler, which asks again.
 */
export const judged = (photo: Photo, verdict: Safety, now: string): Photo => {
  const had = photo.safety ?? 'unknown';
  if (verdict === 'unknown')
    return strictness.includes(had) ? photo : { ...photo, safety: 'unknown', checkAt: now };
  const stricter = strictness.indexOf(verdict) > strictness.indexOf(had) ? verdict : had;
  return { ...photo, safety: stricter, checkAt: 'never' };
};

/** What is told of a picture. */
export const safetyOf = (photo: Photo): Safety => photo.safety ?? 'unknown';
