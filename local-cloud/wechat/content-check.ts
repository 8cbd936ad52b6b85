import { randomUUID } from 'node:crypto';
import type { WeChatOptions } from '../options';
import type { MessagePush } from './message-push';
import { answered, fieldOf, refused, type Reply, type Sent } from './reply';
import type { Visits } from './visits';

type Verdict = { readonly suggest: 'pass' | 'review' | 'risky'; readonly label: number };
interface Media {
  readonly openid: string;
  readonly url: string;
  readonly traceId: string;
}

const longestText = 2_500;
const largestMedia = 10 * 1024 * 1024;
const scenes: readonly unknown[] = [1, 2, 3, 4];

/** Judges by marks instead of by meaning: what holds one is risky or for review, everything else passes. */
export class ContentCheck {
  constructor(
    private readonly options: WeChatOptions,
    private readonly visits: Visits,
    private readonly push: MessagePush,
    private readonly appId: string,
  ) {}

  private judge(bytes: Buffer): Verdict {
    const holds = (marks: readonly string[] = []) => marks.some((mark) => bytes.includes(mark));
    if (holds(this.options.risky)) return { suggest: 'risky', label: 21_000 };
    if (holds(this.options.review)) return { suggest: 'review', label: 21_000 };
    return { suggest: 'pass', label: 100 };
  }

  /** What version 2 of both checks asks for; a refusal where it is not there. */
  private fault(sent: Sent): Reply | undefined {
    if (sent['version'] !== 2) return refused(47_001, 'version 2 only is served by the local cloud');
    if (!scenes.includes(sent['scene'])) return refused(40_129, 'invalid scene');
    if (typeof sent['openid'] !== 'string' || sent['openid'] === '') return refused(40_003, 'invalid openid');
    // Asked about somebody who was not here lately, WeChat does not look at all.
    return this.visits.recent(sent['openid']) ? undefined : refused(61_010, 'code is expired');
  }

  /** `security.msgSecCheck` */
  readonly text = (sent: Sent): Reply => {
    const { content } = sent;
    if (typeof content !== 'string' || content === '') return refused(44_004, 'empty content');
    if (content.length > longestText) return refused(45_002, 'content size out of limit');
    const fault = this.fault(sent);
    if (fault) return fault;
    const result = this.judge(Buffer.from(content));
    return answered('security.msgSecCheck', { result, traceId: randomUUID() });
  };

  /** `security.mediaCheckAsync`: answers a trace id; the verdict comes by message push. */
  readonly media = (sent: Sent): Reply => {
    const url = fieldOf(sent, 'mediaUrl');
    if (typeof url !== 'string' || !/^https?:/.test(url)) return refused(47_001, 'invalid media_url');
    if (fieldOf(sent, 'mediaType') !== 2) return refused(47_001, 'media_type 2 only is served');
    const fault = this.fault(sent);
    if (fault) return fault;
    const openid = String(sent['openid']);
    const traceId = randomUUID();
    this.push.queue(openid, this.verdictOn({ openid, url, traceId }));
    return answered('security.mediaCheckAsync', { traceId });
  };

  private async verdictOn({ openid, url, traceId }: Media): Promise<object> {
    const head = {
      ToUserName: `gh_${this.appId}`,
      FromUserName: openid,
      CreateTime: Math.floor(Date.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: this.appId,
      trace_id: traceId,
      version: 2,
    };
    const loaded = await fetch(url).then(
      async (answer) => (answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined),
      () => undefined,
    );
    if (!loaded || loaded.length > largestMedia)
      return { ...head, errcode: -1008, errmsg: 'media not loaded' };
    const result = this.judge(loaded);
    const detail = [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }];
    return { ...head, detail, errcode: 0, errmsg: 'ok', result };
  }
}
