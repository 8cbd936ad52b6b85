import { badParameter, unsupported } from '../cloud-error';
import type { Person, Template } from '../options';
import { textOf, type Actions } from '../request';
import type { Store } from '../store';
import { isPlain } from '../value';
import { Faults, type Fault } from './faults';
import { PhoneNumbers, type Pressed } from './phone-numbers';
import { answered, type OpenApi } from './reply';
import { SubscribeMessages, type Delivery } from './subscribe-messages';

export interface WeChatParts {
  readonly store: Store;
  readonly templates: readonly Template[];
  readonly people: readonly Person[];
  readonly appId: string;
}

/** What a demo or a test may do to the stand-in for WeChat. */
export interface WeChatDesk {
  /** As `button open-type="getPhoneNumber"` does for whoever presses it. */
  pressPhoneNumber(openid: string | undefined): Pressed;
  /** Verifies a number for somebody, or takes it away. */
  verifyNumber(openid: string, number: string | undefined): void;
  /** Puts an open API such as `phonenumber.getPhoneNumber` out of order, or in order again. */
  breakApi(api: string, fault: Fault | undefined): void;
}

const numbersOf = (people: readonly Person[]): Map<string, string> =>
  new Map(people.flatMap(({ openid, phone }) => (phone === undefined ? [] : [[openid, phone] as const])));

/** Stands in for WeChat's open APIs; those that it does not know are refused by name. */
export class WeChat implements WeChatDesk {
  private readonly messages: SubscribeMessages;
  private readonly numbers: PhoneNumbers;
  private readonly faults = new Faults();
  private readonly apis: Readonly<Record<string, OpenApi>>;

  constructor({ store, templates, people, appId }: WeChatParts) {
    this.messages = new SubscribeMessages(store, templates);
    this.numbers = new PhoneNumbers(numbersOf(people), appId);
    this.apis = {
      'subscribeMessage.send': this.messages.send,
      'phonenumber.getPhoneNumber': this.numbers.exchange,
      'security.msgSecCheck': () =>
        answered('security.msgSecCheck', { result: { suggest: 'pass', label: 100 } }),
    };
  }

  deliveries(openid?: string): Delivery[] {
    return this.messages.deliveries(openid);
  }

  pressPhoneNumber(openid: string | undefined): Pressed {
    return this.numbers.press(openid);
  }

  verifyNumber(openid: string, number: string | undefined): void {
    this.numbers.verify(openid, number);
  }

  breakApi(api: string, fault: Fault | undefined): void {
    this.faults.set(api, fault);
  }

  readonly actions: Actions = {
    'wx.api': async (request) => {
      const apiName = textOf(request, 'apiName');
      const text = request['requestData'];
      let data: unknown;
      try {
        data = typeof text === 'string' ? JSON.parse(text) : (text ?? {});
      } catch {
        throw badParameter('requestData is no JSON');
      }
      const name = apiName.replace(/^openapi\./, '');
      const api = Object.hasOwn(this.apis, name) ? this.apis[name] : undefined;
      if (!api) throw unsupported(`the WeChat API ${apiName}`);
      const reply = await this.faults.over(name, api)(isPlain(data) ? data : {});
      return { data: { responseData: JSON.stringify(reply) } };
    },
  };
}
