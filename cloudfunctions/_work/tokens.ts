import { digest } from '../_platform/ids';

/** What a claim or sold item is found by. */
export interface Findable {
  readonly number?: string | undefined;
  readonly serial?: string | undefined;
  readonly voucherNumber?: string | undefined;
  readonly itemId?: string | undefined;
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
}

const plain = (written: string): string => written.toUpperCase().replace(/[\s\-/.]/g, '');

/** One token: a hash, since names and numbers stand nowhere but where they can be deleted. */
export const token = (storeId: string, what: keyof Findable | 'tail', written: string): string =>
  digest('token', storeId, what, plain(written)).slice(0, 24);

/** All tokens of a thing; the telephone is found whole and by its last four digits. */
export const tokensOf = (storeId: string, { phone, ...rest }: Findable): string[] => [
  ...Object.entries(rest).flatMap(([what, written]) =>
    written === undefined ? [] : [token(storeId, what as keyof Findable, written)],
  ),
  ...(phone === undefined
    ? []
    : [token(storeId, 'phone', phone), token(storeId, 'tail', plain(phone).slice(-4))]),
];

/** Of a sold item; of its buyer nothing. */
export const itemTokens = (
  storeId: string,
  { serial, voucherNumber }: Pick<Findable, 'serial' | 'voucherNumber'>,
): string[] => tokensOf(storeId, { serial, voucherNumber });

/** A number's hash over all stores: finds what was sold to somebody whose number WeChat has verified. */
export const phoneToken = (phone: string): string => digest('token', 'phone', plain(phone)).slice(0, 24);

/** Of a sale's buyer; kept beside name and number, so that they go together. */
export const buyerTokens = (
  storeId: string,
  { name, phone }: Pick<Findable, 'name' | 'phone'>,
): { tokens: string[]; phoneToken?: string } => ({
  tokens: tokensOf(storeId, { name, phone }),
  ...(phone === undefined ? {} : { phoneToken: phoneToken(phone) }),
});
