import * as z from '../../contracts/zod';
import { verdictOf, type Verdict } from '../_platform/wechat/content-check';

/** `wxa_media_check`, version 2, as WeChat pushes it; what else it says is not needed. */
const push = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  version: z.union([z.literal(2), z.literal('2')]),
  appid: z.string(),
  trace_id: z.string().min(1).max(128),
  errcode: z.union([z.number(), z.string()]),
  result: z.unknown().optional(),
});

export interface MediaCheck {
  readonly appid: string;
  readonly traceId: string;
  readonly verdict: Verdict;
}

/** Reads a push about a picture; nothing where the event is something else. With an error code it has no verdict. */
export const readMediaCheck = (event: unknown): MediaCheck | undefined => {
  const { success, data } = push.safeParse(event);
  if (!success) return undefined;
  const { appid, trace_id: traceId, errcode, result } = data;
  return { appid, traceId, verdict: Number(errcode) === 0 ? verdictOf(result) : 'unknown' };
};
