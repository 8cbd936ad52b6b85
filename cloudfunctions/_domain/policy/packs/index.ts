import cnBj202611 from './cn-bj-2026-11.json';
import cnConsumerLaw202611 from './cn-consumer-law-2026-11.json';
import cnFixedPhone202611 from './cn-fixed-phone-2026-11.json';
import cnHomeAudio202611 from './cn-home-audio-2026-11.json';
import cnMobilePhone202611 from './cn-mobile-phone-2026-11.json';
import cnPc202611 from './cn-pc-2026-11.json';
import cnPenaltyMeasures202611 from './cn-penalty-measures-2026-11.json';
import cnRegulations778202611 from './cn-regulations-778-2026-11.json';
import cnRemoteSale202611 from './cn-remote-sale-2026-11.json';
import cnSd202611 from './cn-sd-2026-11.json';
import cnSh202611 from './cn-sh-2026-11.json';
import cnThreeGuarantees202611 from './cn-three-guarantees-2026-11.json';
import cnUsedElectronics202611 from './cn-used-electronics-2026-11.json';
import cnZj202611 from './cn-zj-2026-11.json';
import makerWarranty202611 from './maker-warranty-2026-11.json';
import storePromise202611 from './store-promise-2026-11.json';
import { packSchema } from '../pack';
import type { Pack } from '../pack';

/** Every version that was ever in force; a version is never changed or taken away, since judgements name it. */
const files: readonly unknown[] = [
  cnBj202611,
  cnConsumerLaw202611,
  cnFixedPhone202611,
  cnHomeAudio202611,
  cnMobilePhone202611,
  cnPc202611,
  cnPenaltyMeasures202611,
  cnRegulations778202611,
  cnRemoteSale202611,
  cnSd202611,
  cnSh202611,
  cnThreeGuarantees202611,
  cnUsedElectronics202611,
  cnZj202611,
  makerWarranty202611,
  storePromise202611,
];

/** All versions of all packs, checked against the schema as they are loaded. */
export const everyPack: readonly Pack[] = files.map((file) => packSchema.parse(file));

/** The newest version of each pack of a shelf. */
export const newestOf = (shelf: readonly Pack[]): readonly Pack[] => {
  const newest = new Map<string, Pack>();
  for (const pack of shelf) {
    const other = newest.get(pack.id);
    if (other === undefined || pack.version > other.version) newest.set(pack.id, pack);
  }
  return [...newest.values()];
};

const current = newestOf(everyPack);

/** What is judged by today. */
export const currentPacks = (): readonly Pack[] => current;
