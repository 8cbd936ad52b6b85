import type { Openid } from '../openid';
import { asFields, type Reply, type Request } from './reply';

/**
 * What a code of `button open-type="getPhoneNumber"` stands for: a number of mainland China as it is dialled at home; a
 * number of another country, which the shop cannot match with anything; no good code (used, expired, another person's,
 * made up); or WeChat out of order, where the same press may work later.
 */
export type PhoneNumber =
  | { readonly is: 'verified'; readonly phone: string }
  | { readonly is: 'foreign' | 'invalid' | 'unavailable' };

const mainland = /^1[3-9]\d{9}$/;
/** `code` unknown, expired or used; WeChat answers 40029, and 40013 or 40163 on older paths. */
const badCode: readonly number[] = [40029, 40013, 40163];

/** A code is good once only, within five minutes, and only for the person who pressed. */
export const aboutCode = (openid: Openid, code: string): Request => ({ code, openid: openid.reveal() });

export const phoneNumberIn = ({ errCode, fields }: Reply): PhoneNumber => {
  if (badCode.includes(errCode)) return { is: 'invalid' };
  if (errCode !== 0) return { is: 'unavailable' };
  const { purePhoneNumber, countryCode } = asFields(fields.phoneInfo ?? fields.phone_info);
  if (typeof purePhoneNumber !== 'string') return { is: 'unavailable' };
  if (String(countryCode) !== '86' || !mainland.test(purePhoneNumber)) return { is: 'foreign' };
  return { is: 'verified', phone: purePhoneNumber };
};
