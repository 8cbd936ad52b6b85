import { randomBytes } from 'node:crypto';
import { answered, refused, type Reply, type Sent } from './reply';

/** Milliseconds that a code works, as WeChat documents it. */
const codeLife = 5 * 60_000;

/** What a press on `button open-type="getPhoneNumber"` hands to its page. */
export interface Pressed {
  readonly errMsg: string;
  readonly code?: string;
}

/**
 * The numbers that WeChat has verified, and the codes that stand for them: good once, for five minutes, for the
 * person who pressed.
 */
export class PhoneNumbers {
  private readonly verified: Map<string, string>;
  private readonly codes = new Map<string, { readonly openid: string; readonly until: number }>();

  /** @param numbers openid → number, as `13812346207` or with another country's code `+85291234567` */
  constructor(
    numbers: ReadonlyMap<string, string>,
    private readonly appId: string,
    private readonly now: () => number = Date.now,
  ) {
    this.verified = new Map(numbers);
  }

  /** Verifies a number for somebody, or takes it away. */
  verify(openid: string, number: string | undefined): void {
    if (number === undefined) this.verified.delete(openid);
    else this.verified.set(openid, number);
  }

  press(openid: string | undefined): Pressed {
    if (openid === undefined || !this.verified.has(openid))
      return { errMsg: 'getPhoneNumber:fail no number' };
    const code = randomBytes(32).toString('hex');
    this.codes.set(code, { openid, until: this.now() + codeLife });
    return { errMsg: 'getPhoneNumber:ok', code };
  }

  /** `phonenumber.getPhoneNumber` */
  readonly exchange = ({ code, openid }: Sent): Reply => {
    const held = typeof code === 'string' ? this.codes.get(code) : undefined;
    if (typeof code === 'string') this.codes.delete(code);
    const number = held && this.verified.get(held.openid);
    const foreign = openid !== undefined && openid !== held?.openid;
    if (!held || number === undefined || held.until <= this.now() || foreign) {
      return refused(40029, 'invalid code');
    }
    const [, country = '86', pure = number] = /^\+(852|853|886|1|86)(\d+)$/.exec(number) ?? [];
    return answered('phonenumber.getPhoneNumber', {
      phoneInfo: {
        phoneNumber: country === '86' ? pure : `${country}${pure}`,
        purePhoneNumber: pure,
        countryCode: country,
        watermark: { timestamp: Math.floor(this.now() / 1000), appid: this.appId },
      },
    });
  };
}
