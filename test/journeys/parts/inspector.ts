import type { Hand } from './hand';
import { obstacles } from './look';

/** Looks at a page for what keeps somebody from using it, and keeps what it finds. */
export const inspector = (journey: string) => {
  const found: string[] = [];
  return {
    found,
    look: async (hand: Hand, name: string): Promise<void> => {
      await hand.show(`${journey}-${name}`);
      found.push(...(await obstacles(hand.page)).map((one) => `${name}: ${one}`));
    },
  };
};
