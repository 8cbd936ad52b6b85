import type { Symptom } from '../../../contracts/fault';
import type { IconName } from '../../components/icon';

/** Drawings for the commonest faults; the others are words alone. */
export const symptomIcon: Readonly<Partial<Record<Symptom, IconName>>> = {
  'no-power': 'power',
  leak: 'drop',
  noise: 'noise',
  'not-spinning': 'spin',
  'not-cooling': 'snow',
  frost: 'snow',
  'trips-breaker': 'bolt',
  'shows-code': 'code',
  other: 'dots',
};
