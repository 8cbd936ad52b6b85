import type { Claim } from '../_domain/claim-record';
import type { Cloud } from '../_platform/cloud';

/** More than anybody files about what he owns; of those who file more, the newest count. */
const claimCap = 100;

/** Somebody's claims, newest first: what a list of his things tells about each. */
export const myClaims = (cloud: Cloud, customerId: string): Promise<Claim[]> =>
  cloud.tables.claims.list({ where: { customerId }, order: ['order', 'desc'], limit: claimCap });
