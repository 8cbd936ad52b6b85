import { randomBytes } from 'node:crypto';
import type { ClaimEventKind } from '../../../contracts/claim-state';
import { getMe } from '../../../contracts/person';
import type { Claim, EventRecord } from '../../../cloudfunctions/_domain/claim-record';
import { eventOf } from '../../../cloudfunctions/_domain/event';
import { lifecycle, standing } from '../../../cloudfunctions/_domain/lifecycle';
import { claim as example } from '../../domain/parts/given';
import type { Shop } from './shop';

/** A step of a claim's past: what happened, and how many hours ago. */
export type Past = readonly [kind: ClaimEventKind, hoursAgo: number];

const before = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** Puts a claim with a past behind the shop's back; no timer has looked at it since its last event. */
export const claimWithPast = async (
  shop: Shop,
  openid: string,
  past: readonly Past[],
  more: Partial<Claim> = {},
): Promise<string> => {
  // Whoever has a claim has been here before.
  await shop.call(openid, getMe, {});
  const { tables } = shop.backstage();
  const _id = `clm_${randomBytes(10).toString('hex')}`;
  const storeId = 'sto_wensan';
  const filedAt = before(past[0]?.[1] ?? 0);
  let claim: Claim = {
    ...example,
    _id,
    storeId,
    customerId: shop.customerId(openid),
    number: `RX-${_id.slice(4, 9)}`,
    way: 'shop',
    version: 0,
    photos: [],
    tokens: [],
    submittedAt: filedAt,
    order: `${filedAt}_${_id}`,
    answerBy: filedAt,
    ...more,
  };
  const events: EventRecord[] = [];
  for (const [kind, hoursAgo] of past) {
    const to = kind === 'submitted' ? 'submitted' : lifecycle[kind].to;
    const at = before(hoursAgo);
    claim = {
      ...claim,
      ...standing(to === 'same' ? claim.state : to),
      version: claim.version + 1,
      dueAt: at,
    };
    events.push(eventOf(claim, { at, kind, by: 'staff', customerId: 'cus_somebody' }));
  }
  await tables.claims.put(claim);
  for (const event of events) await tables.events.add(event);
  return _id;
};
