import type { Claim } from '../claim-record';
import type { StoreRecord } from '../records';
import type { Matter } from './clock-rules';

/** What of a claim and its store decides which clocks it has. */
export const matterOf = (
  { kind, way, remote }: Pick<Claim, 'kind' | 'way' | 'remote'>,
  { region }: Pick<StoreRecord, 'region'>,
): Matter => ({ kind, way, region, ...(remote === undefined ? {} : { remote }) });
