import type { Openid } from '../openid';
import type { App } from '../sdk';
import { aboutPicture, aboutText, isCheckable, traceIdIn, verdictIn, type Verdict } from './content-check';
import { aboutMessage, type Message, type Sent } from './message';
import { aboutCode, phoneNumberIn, type PhoneNumber } from './phone-number';
import { asFields, codeOf, type Reply, type Request } from './reply';

/** Every call to WeChat's open APIs. None of them fails: an outage is an answer of its own. */
export interface Wechat {
  sendMessage(message: Message): Promise<Sent>;
  checkText(openid: Openid, text: string): Promise<Verdict>;
  /** Answers the trace id of a check under way, or nothing where WeChat did not take the picture. */
  checkPicture(openid: Openid, url: string): Promise<string | undefined>;
  /** The number behind a code that a press gave to this person. Each one costs the shop money. */
  phoneNumberOf(openid: Openid, code: string): Promise<PhoneNumber>;
}

/** Milliseconds after which WeChat counts as out of order: people wait for what is asked here. */
const patience = 3_000;

/**
 * The one file that calls WeChat (`test/house/wechat.test.ts`); its neighbours only say what goes there and read what
 * comes back. Which function calls what is held against the permissions in `config/functions.ts` by the names below.
 */
export const wechatOf = (app: App): Wechat => {
  /** Never fails: an outage is error code -1, whether it is a thrown error, a code of the SDK or silence. */
  const call = async (name: string, requestData: Request): Promise<Reply> => {
    try {
      const answer = await app.callWxOpenApi(
        { apiName: `openapi.${name}`, requestData },
        { timeout: patience },
      );
      const fields = asFields(answer.result);
      return { errCode: codeOf(fields), fields };
    } catch (error) {
      return { errCode: codeOf(asFields(error)), fields: {} };
    }
  };
  return {
    async sendMessage(message) {
      const { errCode } = await call('subscribeMessage.send', aboutMessage(message));
      return { errCode };
    },
    async checkText(openid, text) {
      if (!isCheckable(text)) return 'unknown';
      return verdictIn(await call('security.msgSecCheck', aboutText(openid, text)));
    },
    async checkPicture(openid, url) {
      return traceIdIn(await call('security.mediaCheckAsync', aboutPicture(openid, url)));
    },
    async phoneNumberOf(openid, code) {
      return phoneNumberIn(await call('phonenumber.getPhoneNumber', aboutCode(openid, code)));
    },
  };
};
