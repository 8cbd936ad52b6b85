import { slotRaces } from './parts/slot-races';
import { tryRaces } from './parts/try-races';

tryRaces({ races: slotRaces });
