import type { Symptom } from '../../contracts/fault';
import type { Category } from '../../contracts/product';
import type { GuideId } from './words/guides';

type Guides = Readonly<Partial<Record<Symptom, GuideId>>>;

const powered: Guides = { 'no-power': 'plug', 'shows-code': 'error-code' };

/** What to try for which fault of what. Where people may come to harm there is nothing to try. */
const guidesOf: Readonly<Partial<Record<Category, Guides>>> = {
  washer: {
    ...powered,
    leak: 'washer-leak',
    noise: 'level',
    'not-spinning': 'washer-balance',
    'not-draining': 'washer-drain',
  },
  fridge: {
    ...powered,
    'not-cooling': 'fridge-cooling',
    frost: 'fridge-frost',
    'door-seal': 'fridge-frost',
    noise: 'level',
  },
  'air-conditioner': {
    ...powered,
    'not-cooling': 'aircon-filter',
    'not-heating': 'aircon-filter',
    leak: 'aircon-drain',
  },
  tv: { ...powered, 'no-picture': 'tv-picture', 'no-sound': 'tv-sound', 'no-signal': 'tv-signal' },
  'water-heater': { ...powered, 'not-heating': 'heater' },
  kitchen: { ...powered, 'not-heating': 'cooker' },
  phone: {
    'no-charge': 'charging',
    battery: 'charging',
    crashes: 'restart',
    'no-signal': 'phone-signal',
    'no-sound': 'restart',
  },
  computer: { 'no-power': 'plug', slow: 'restart', crashes: 'restart' },
  other: { 'no-power': 'plug' },
};

const dangerous: readonly Symptom[] = ['gas-smell', 'trips-breaker', 'reaction'];

/** The first thing worth trying, and for which fault; nothing beside a danger. */
export const guideOf = (
  category: Category,
  symptoms: readonly Symptom[],
): { readonly guideId: GuideId; readonly symptom: Symptom } | undefined => {
  if (symptoms.some((symptom) => dangerous.includes(symptom))) return undefined;
  for (const symptom of symptoms) {
    const guideId = guidesOf[category]?.[symptom];
    if (guideId !== undefined) return { guideId, symptom };
  }
  return undefined;
};
