import type { Cloud } from '../_platform/cloud';
import type { Openid } from '../_platform/openid';
import { checkIdOf } from './check-id';

/** Seconds in which WeChat may fetch the picture. */
const urlLife = 1_800;

/**
 * Asks WeChat about a kept picture; outside transactions, since it takes its time.
 * @returns the id for the check, or nothing where WeChat did not take the picture
 */
export const askAboutPicture = async (
  cloud: Cloud,
  openid: Openid,
  path: string,
): Promise<string | undefined> => {
  const [url = ''] = await cloud.files.temporaryUrls([path], urlLife);
  const traceId = url === '' ? undefined : await cloud.wechat.checkPicture(openid, url);
  return traceId === undefined ? undefined : checkIdOf(traceId);
};
