import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Hex SHA-256 of the parts; the separator cannot occur in an id or a key, so parts never run together. */
export const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex');

/** The same parts are the same id: uniqueness lives in ids. */
export const idFrom = (prefix: string, ...parts: readonly string[]): string =>
  `${prefix}_${digest(...parts).slice(0, 32)}`;

/** 128 random bits. */
export const randomId = (prefix: string): string => `${prefix}_${randomBytes(16).toString('hex')}`;

/** 31 characters without look-alikes. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Sixteen characters (79 bits) that follow from a digest. */
export const codeFrom = (hex: string): string => {
  let rest = BigInt(`0x${hex}`);
  let code = '';
  for (; code.length < 16; rest /= 31n) code += alphabet.charAt(Number(rest % 31n));
  return code;
};

/** Characters out of 31, without look-alikes: sixteen have 79 bits, eight have 40. */
export const randomCode = (length = 16): string => {
  let code = '';
  while (code.length < length) {
    // 248 is the largest multiple of 31 in a byte: beyond it the first letters would come more often.
    for (const byte of randomBytes(24))
      if (byte < 248 && code.length < length) code += alphabet.charAt(byte % 31);
  }
  return code;
};

/** So many decimal digits, each as likely as the others: six are said at a counter, where guessing is counted. */
export const randomDigits = (length: number): string =>
  Array.from({ length }, () => String(randomInt(10))).join('');

/** Names bytes by their content. */
export const contentId = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);
