import { openCloud } from '../_platform/cloud';
import { readContext, type CallContext } from '../_platform/context';
import type { Cloud } from '../_platform/cloud';
import { logCall, logDefect } from '../_platform/log';
import { judgePicture } from './judge-picture';
import { readMediaCheck } from './media-check';

/** Anyone but WeChat is turned away, and so is an event for another mini-program. */
const take = async (cloud: Cloud, context: CallContext, event: unknown): Promise<string> => {
  if (!context.push) return 'NOT_ALLOWED';
  const check = readMediaCheck(event);
  if (!check) return 'NO_SUCH_ACTION';
  if (context.appid !== undefined && context.appid !== check.appid) return 'NOT_ALLOWED';
  return judgePicture(cloud, check);
};

/** Called by WeChat's message push. Whatever is not answered with `success` WeChat may send again. */
export const main = async (event: unknown, rawContext: unknown): Promise<string> => {
  const context = readContext(rawContext);
  const started = performance.now();
  const cloud = openCloud(context.requestId);
  const outcome = await take(cloud, context, event).catch((error: unknown) => {
    logDefect(context.requestId, error);
    return 'DEFECT';
  });
  logCall({
    requestId: context.requestId,
    action: 'media-check',
    caller: context.push ? 'wechat' : 'nobody',
    outcome,
    ms: Math.round(performance.now() - started),
    databaseRequests: cloud.meter.requests,
  });
  return outcome === 'ok' ? 'success' : 'refused';
};
