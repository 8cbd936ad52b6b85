import { claimNumber, isClaimNumber } from '../../cloudfunctions/_domain/claim-number';
import fc from 'fast-check';

const hex = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 12,
  maxLength: 12,
});

describe('the number people read out on the telephone', () => {
  test('has a prefix, five characters without look-alikes and a check character', () => {
    fc.assert(
      fc.property(hex, (digest) => {
        expect(claimNumber(digest)).toMatch(/^RX-[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]$/);
      }),
    );
  });

  test('is accepted as written down: lower case, without dashes, with blanks around', () => {
    const number = claimNumber('0123456789ab');
    expect(isClaimNumber(` ${number.toLowerCase().replaceAll('-', '')} `)).toBe(true);
  });

  test('any single wrong character is found', () => {
    const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
    fc.assert(
      fc.property(
        hex,
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom(...Array.from(alphabet)),
        (digest, place, other) => {
          const letters = Array.from(claimNumber(digest).replaceAll('-', '').slice(2));
          fc.pre(letters[place] !== other);
          letters[place] = other;
          expect(isClaimNumber(`RX${letters.join('')}`)).toBe(false);
        },
      ),
    );
  });

  test('any swap of neighbours is found', () => {
    fc.assert(
      fc.property(hex, fc.integer({ min: 0, max: 3 }), (digest, place) => {
        const letters = Array.from(claimNumber(digest).replaceAll('-', '').slice(2));
        const [left = '', right = ''] = letters.slice(place, place + 2);
        fc.pre(left !== right);
        letters.splice(place, 2, right, left);
        expect(isClaimNumber(`RX${letters.join('')}`)).toBe(false);
      }),
    );
  });

  test('other texts are no numbers', () => {
    for (const text of ['', 'RX-', 'RX-00000-0', 'hello', 'RX-7K3M2-Q-Q'])
      expect(isClaimNumber(text)).toBe(false);
  });
});
