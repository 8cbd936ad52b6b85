import type { Openid } from '../openid';
import type { App } from '../sdk';
import { openApiOf } from './open-api';
import { phoneNumberOf, type PhoneNumber } from './phone-number';
import { sendMessage, type Message, type Sent } from './send-message';

/** Every call to WeChat's open APIs. None of them fails: an outage is an answer of its own. */
export interface Wechat {
  sendMessage(message: Message): Promise<Sent>;
  /** The number behind a code that a press gave to this person. */
  phoneNumberOf(openid: Openid, code: string): Promise<PhoneNumber>;
}

export const wechatOf = (app: App): Wechat => {
  const openApi = openApiOf(app);
  return {
    sendMessage: (message) => sendMessage(openApi, message),
    phoneNumberOf: (openid, code) => phoneNumberOf(openApi, openid, code),
  };
};
