import type { Openid } from '../openid';
import type { App } from '../sdk';
import { checkPicture, checkText, type Verdict } from './content-check';
import { openApiOf } from './open-api';
import { phoneNumberOf, type PhoneNumber } from './phone-number';
import { sendMessage, type Message, type Sent } from './send-message';

/** Every call to WeChat's open APIs. None of them fails: an outage is an answer of its own. */
export interface Wechat {
  sendMessage(message: Message): Promise<Sent>;
  checkText(openid: Openid, text: string): Promise<Verdict>;
  /** Answers the trace id of a check under way, or nothing where WeChat did not take the picture. */
  checkPicture(openid: Openid, url: string): Promise<string | undefined>;
  /** The number behind a code that a press gave to this person. */
  phoneNumberOf(openid: Openid, code: string): Promise<PhoneNumber>;
}

export const wechatOf = (app: App): Wechat => {
  const openApi = openApiOf(app);
  return {
    sendMessage: (message) => sendMessage(openApi, message),
    checkText: (openid, text) => checkText(openApi, openid, text),
    checkPicture: (openid, url) => checkPicture(openApi, openid, url),
    phoneNumberOf: (openid, code) => phoneNumberOf(openApi, openid, code),
  };
};
