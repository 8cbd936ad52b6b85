import type { Openid } from '../openid';
import { asFields, type Reply, type Request } from './reply';

/** WeChat's verdict; `unknown` where it gave none (out of order, or the person was not here within two hours). */
export type Verdict = 'pass' | 'review' | 'risky' | 'unknown';

const verdicts: readonly unknown[] = ['pass', 'review', 'risky'] satisfies Verdict[];

/** Reads `result.suggest` of an answer or a push; error code 0 alone means only that somebody looked. */
export const verdictOf = (result: unknown): Verdict => {
  const { suggest } = asFields(result);
  return verdicts.includes(suggest) ? (suggest as Verdict) : 'unknown';
};

/** WeChat's scene "comment": words and pictures that a small circle reads. */
const scene = 2;
/** Characters that WeChat looks at in one call. */
const longest = 2_500;

/** Whether WeChat takes a text of this length; every free text of the contracts is short enough. */
export const isCheckable = (text: string): boolean => text.length <= longest;

export const aboutText = (openid: Openid, text: string): Request => ({
  version: 2,
  openid: openid.reveal(),
  scene,
  content: text,
});

export const verdictIn = ({ errCode, fields }: Reply): Verdict =>
  errCode === 0 ? verdictOf(fields.result) : 'unknown';

/** A picture of at most 10 MB; the verdict comes by message push within half an hour. */
export const aboutPicture = (openid: Openid, url: string): Request => ({
  version: 2,
  openid: openid.reveal(),
  scene,
  mediaType: 2,
  mediaUrl: encodeURI(url),
});

/** The trace id that the push will name, or nothing where WeChat did not take the picture. */
export const traceIdIn = ({ errCode, fields }: Reply): string | undefined => {
  const traceId = fields.traceId ?? fields.trace_id;
  return errCode === 0 && typeof traceId === 'string' && traceId !== '' ? traceId : undefined;
};
