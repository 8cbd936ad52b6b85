import type { Claim } from '../_domain/claim-record';
import type { Cloud } from '../_platform/cloud';
import { token } from './tokens';

/** More claims than a thing lives through. */
const claimCap = 100;

/** Every claim about a thing, whoever filed it; newest first. */
export const claimsAbout = async (cloud: Cloud, storeId: string, itemId: string): Promise<Claim[]> => {
  const claims = await cloud.tables.claims.list({
    where: { storeId, tokens: token(storeId, 'itemId', itemId) },
    limit: claimCap,
  });
  return claims.sort((one, other) => (one.order < other.order ? 1 : -1));
};
