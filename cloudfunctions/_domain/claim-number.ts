/** 31 characters without look-alikes (no 0 O 1 I L); a prime, so that the check below holds. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const checkCharacter = (body: string): string => {
  let sum = 0;
  for (let place = 0; place < body.length; place += 1) {
    sum += (place + 2) * alphabet.indexOf(body.charAt(place));
  }
  return alphabet.charAt(sum % alphabet.length);
};

/**
 * The number people read out on the telephone, such as `RX-7K3M2-Q`: five characters (28.6 million numbers)
 * and a check character. The check is a weighted sum modulo a prime, as in ISBN-10 (ISO 2108): every single
 * wrong character and every swap of neighbours is found.
 * @param digest at least 10 hex digits; the same digest is the same number
 */
export const claimNumber = (digest: string): string => {
  let rest = Number.parseInt(digest.slice(0, 10), 16);
  let body = '';
  for (let place = 0; place < 5; place += 1) {
    body += alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  return `RX-${body}-${checkCharacter(body)}`;
};

/** Whether a number was written down rightly; upper or lower case, dashes optional. */
export const isClaimNumber = (written: string): boolean => {
  const found = /^RX-?([2-9A-HJKMNP-Z]{5})-?([2-9A-HJKMNP-Z])$/.exec(written.trim().toUpperCase());
  return found !== null && found[1] !== undefined && checkCharacter(found[1]) === found[2];
};
