import { badParameter } from '../cloud-error';
import type { FunctionsHost } from '../functions-host';
import type { Person, Template, WeChatOptions } from '../options';
import { textOf, type Actions, type Request } from '../request';
import type { Store } from '../store';
import { isPlain } from '../value';
import { ContentCheck } from './content-check';
import { Faults, type Fault } from './faults';
import { MessagePush } from './message-push';
import { PhoneNumbers, type Pressed } from './phone-numbers';
import type { OpenApi } from './reply';
import { SubscribeMessages, type Delivery } from './subscribe-messages';
import { Visits } from './visits';

export interface WeChatParts {
  readonly store: Store;
  readonly host: FunctionsHost;
  readonly options: WeChatOptions;
  /** Whether pushes go out by themselves. */
  readonly running: boolean;
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
  /** Lets WeChat forget that somebody was here lately. */
  forgetVisit(openid: string): void;
  /** Sends the pushes that wait, each so many times; answers how many waited. */
  deliverPushes(times?: number): Promise<number>;
  /** Loses the pushes that wait; answers how many. */
  losePushes(): number;
}

const numbersOf = (people: readonly Person[]): Map<string, string> =>
  new Map(people.flatMap(({ openid, phone }) => (phone === undefined ? [] : [[openid, phone] as const])));

/** Stands in for WeChat's open APIs; those that it does not know are refused by name. */
export class WeChat implements WeChatDesk {
  private readonly messages: SubscribeMessages;
  private readonly numbers: PhoneNumbers;
  private readonly faults = new Faults();
  private readonly visits = new Visits();
  private readonly push: MessagePush;
  private readonly apis: Readonly<Record<string, OpenApi>>;

  constructor({ store, host, templates, people, appId, options, running }: WeChatParts) {
    this.messages = new SubscribeMessages(store, templates);
    this.numbers = new PhoneNumbers(numbersOf(people), appId);
    const { pushTo, pushAfterMs = 1_500, pushTimes = 1, broken = {} } = options;
    const afterMs = running ? pushAfterMs : undefined;
    this.push = new MessagePush({ host, to: pushTo, afterMs, times: pushTimes });
    for (const [api, fault] of Object.entries(broken)) this.faults.set(api, fault);
    const content = new ContentCheck(options, this.visits, this.push, appId);
    this.apis = {
      'subscribeMessage.send': this.messages.send,
      'phonenumber.getPhoneNumber': this.numbers.exchange,
      'security.msgSecCheck': content.text,
      'security.mediaCheckAsync': content.media,
    };
  }

  deliveries(openid?: string): Delivery[] {
    return this.messages.deliveries(openid);
  }

  /** Somebody uses the mini-program. */
  noteVisit(openid: string): void {
    this.visits.note(openid);
  }

  forgetVisit(openid: string): void {
    this.visits.forget(openid);
  }

  deliverPushes(times?: number): Promise<number> {
    return this.push.deliver(times);
  }

  losePushes(): number {
    return this.push.lose();
  }

  close(): void {
    this.push.close();
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

  /** Asks an open API by its name with the JSON that the SDK was given; one that is not known is refused by name. */
  private async ask(request: Request): Promise<object> {
    const apiName = textOf(request, 'apiName');
    const text = request['requestData'];
    let data: unknown;
    try {
      data = typeof text === 'string' && text !== '' ? JSON.parse(text) : (text ?? {});
    } catch {
      throw badParameter('requestData is no JSON');
    }
    const name = apiName.replace(/^openapi\./, '');
    const api = Object.hasOwn(this.apis, name) ? this.apis[name] : undefined;
    if (!api) throw badParameter(`the WeChat API ${apiName} is not served by the local cloud`);
    return this.faults.over(name, api)(isPlain(data) ? data : {});
  }

  readonly actions: Actions = {
    'wx.api': async (request) => ({ data: { responseData: JSON.stringify(await this.ask(request)) } }),
    'wx.openApi': async (request) => ({ ...(await this.ask(request)) }),
    'wx.wxPayApi': (request) => {
      throw badParameter(`the payment API ${textOf(request, 'apiName')} is not served by the local cloud`);
    },
    'wx.wxCallContainerApi': (request) => {
      throw badParameter(`the container API ${textOf(request, 'apiName')} is not served by the local cloud`);
    },
  };
}
