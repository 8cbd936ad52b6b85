import { messages } from '../../config/messages';
import type { NoticeKind } from '../../contracts/notice';
import { fitField } from '../_domain/notice';
import type { App } from './sdk';

/** A notice on its way to somebody's phone. */
export interface Message {
  readonly openid: string;
  readonly kind: NoticeKind;
  /** Page that a tap on the message opens. */
  readonly page: string;
  readonly number: string;
  readonly productName: string;
  /** `2026-11-24 14:30`, at +08:00. */
  readonly time: string;
}

/** What WeChat prints, by the template's field keys in their order; each cut to WeChat's limit. */
const dataOf = ({ kind, number, productName, time }: Message): Record<string, { value: string }> => {
  const { fields, progress } = messages[kind];
  const said = [number, productName, progress, time];
  return Object.fromEntries(
    Object.keys(fields).map((key, place) => [key, { value: fitField(key, said[place] ?? '') }]),
  );
};

/** WeChat's answer: 0 is sent; 43101 nobody agreed; 47003 a field is wrong. */
export interface Sent {
  readonly errCode: number;
}

export interface Wechat {
  sendMessage(message: Message): Promise<Sent>;
}

/** Every call to WeChat's open APIs. */
export const wechatOf = (app: App): Wechat => ({
  async sendMessage(message) {
    const answer = await app.callWxOpenApi({
      apiName: 'openapi.subscribeMessage.send',
      requestData: {
        touser: message.openid,
        templateId: messages[message.kind].templateId,
        page: message.page,
        miniprogramState: 'formal',
        data: dataOf(message),
      },
    });
    const result: unknown = answer.result;
    const code =
      result !== null && typeof result === 'object' && 'errCode' in result ? Number(result.errCode) : -1;
    return { errCode: code };
  },
});
