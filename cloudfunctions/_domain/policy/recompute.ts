import type { Judgement } from '../../../contracts/rights';
import { judge } from './judge';
import type { StoredJudgement } from './judge';
import type { Pack } from './pack';
import { everyPack } from './packs';

/**
 * Judges a kept claim again by the very packs that it was judged by: the result is the same to the letter.
 * @param shelf all versions of all packs; throws if a version is gone, since none may be thrown away
 */
export const recompute = (stored: StoredJudgement, shelf: readonly Pack[] = everyPack): Judgement => {
  const packs = stored.judgement.packs.map(({ id, version }) => {
    const found = shelf.find((pack) => pack.id === id && pack.version === version);
    if (!found) throw new Error(`Policy pack ${id} ${version} is not on the shelf.`);
    return found;
  });
  return judge(stored.facts, packs);
};
