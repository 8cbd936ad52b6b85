import type { Openid } from '../openid';
import { asFields, type OpenApi } from './open-api';

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

/** Looks at a text of at most 2,500 characters, which every free text of the contracts is. */
export const checkText = async (openApi: OpenApi, openid: Openid, text: string): Promise<Verdict> => {
  if (text.length > longest) return 'unknown';
  const { errCode, fields } = await openApi('security.msgSecCheck', {
    version: 2,
    openid: openid.reveal(),
    scene,
    content: text,
  });
  return errCode === 0 ? verdictOf(fields.result) : 'unknown';
};

/**
 * Asks WeChat to look at a picture of at most 10 MB; the verdict comes by message push within half an hour.
 * @returns the trace id that the push will name, or nothing where WeChat did not take the picture
 */
export const checkPicture = async (
  openApi: OpenApi,
  openid: Openid,
  url: string,
): Promise<string | undefined> => {
  const { errCode, fields } = await openApi('security.mediaCheckAsync', {
    version: 2,
    openid: openid.reveal(),
    scene,
    mediaType: 2,
    mediaUrl: encodeURI(url),
  });
  const traceId = fields.traceId ?? fields.trace_id;
  return errCode === 0 && typeof traceId === 'string' && traceId !== '' ? traceId : undefined;
};
