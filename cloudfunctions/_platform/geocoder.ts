import * as z from '../../contracts/zod';
import type { Point } from '../../contracts/dispatch';

/** Finds the point of an address, where the shop has an account with a map service. */
export interface Geocoder {
  /** GCJ-02; `undefined` without an account, and where the service does not know it well enough or does not answer. */
  pointOf(address: { readonly district: string; readonly address: string }): Promise<Point | undefined>;
}

/** Tencent Location Service, WebService API, geocoder v1. */
const service = 'https://apis.map.qq.com/ws/geocoder/v1/';
/** Somebody waits for his claim to be filed. */
const patienceMs = 1_500;
/** Of 1 to 10: from 7 on the service counts its answer as exact. */
const leastReliability = 7;

const answer = z.object({
  status: z.literal(0),
  result: z.object({
    location: z.object({ lat: z.number(), lng: z.number() }),
    reliability: z.number(),
  }),
});

/**
 * The adapter that the functions' configuration names: `GEOCODER_KEY` is the account's key, `GEOCODER_CITY` stands
 * before the district, `GEOCODER_URL` is another service with the same answers. Without a key nothing leaves the shop.
 */
export const geocoderOf = (env: Readonly<Record<string, string | undefined>>): Geocoder => {
  const { GEOCODER_KEY: key, GEOCODER_CITY: city = '', GEOCODER_URL: base = service } = env;
  return {
    async pointOf({ district, address }) {
      if (!key) return undefined;
      const query = new URLSearchParams({ address: `${city}${district}${address}`, key });
      try {
        const response = await fetch(`${base}?${query.toString()}`, {
          signal: AbortSignal.timeout(patienceMs),
        });
        const read = answer.safeParse(await response.json());
        return read.success && read.data.result.reliability >= leastReliability
          ? read.data.result.location
          : undefined;
      } catch {
        // The street list and the district stand in for it; a claim is never lost to a map.
        return undefined;
      }
    },
  };
};
