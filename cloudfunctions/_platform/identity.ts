import type { Identity } from '../_domain/records';
import { Refusal } from '../_domain/refusal';
import type { CallContext } from './context';
import type { Cloud } from './cloud';
import { idFrom, randomId } from './ids';
import { Openid } from './openid';

/** Who is calling. Rights are read at each call, so they change at the next one. */
export interface Caller {
  readonly identityId: string;
  readonly customerId: string;
  readonly staff: Identity['staff'];
  /** For WeChat's own APIs; no document takes it. */
  readonly openid: Openid;
}

/** Also the caller's name in the log: a hash, no personal data. */
export const identityIdOf = (context: CallContext): string | undefined =>
  context.appid === undefined || context.openid === undefined
    ? undefined
    : idFrom('idn', context.appid, context.openid);

/** Creates identity and customer together at the first call; of two first calls one wins and both see it. */
const firstCall = (cloud: Cloud, identityId: string, context: CallContext): Promise<Identity> => {
  // Random, so that nothing leads from an openid to a customer but the identity: without it he is nobody.
  const customerId = randomId('cus');
  return cloud.transaction(async (tables) => {
    const known = await tables.identities.get(identityId);
    if (known) return known;
    const identity: Identity = {
      _id: identityId,
      v: 1,
      appid: context.appid ?? '',
      openid: context.openid ?? '',
      customerId,
      staff: [],
      disabled: false,
      createdAt: cloud.now,
    };
    await tables.identities.put(identity);
    await tables.customers.put({
      _id: customerId,
      v: 1,
      identityIds: [identityId],
      storeIds: [],
      createdAt: cloud.now,
    });
    return identity;
  });
};

/**
 * As `identify`, but of somebody new nothing is made: who complains without a name and never did anything else stays
 * unknown. Such a caller has no customer id.
 */
export const recognise = async (cloud: Cloud, context: CallContext): Promise<Caller> => {
  const identityId = identityIdOf(context);
  if (identityId === undefined) throw new Refusal('NOT_SIGNED_IN');
  const identity = await cloud.tables.identities.get(identityId);
  if (identity?.disabled) throw new Refusal('DISABLED');
  return {
    identityId,
    customerId: identity?.customerId ?? '',
    staff: identity?.staff ?? [],
    openid: new Openid(context.openid ?? ''),
  };
};

/** Refuses with NOT_SIGNED_IN where WeChat gave no identity, DISABLED where the shop switched it off. */
export const identify = async (cloud: Cloud, context: CallContext): Promise<Caller> => {
  const identityId = identityIdOf(context);
  if (identityId === undefined) throw new Refusal('NOT_SIGNED_IN');
  const identity =
    (await cloud.tables.identities.get(identityId)) ?? (await firstCall(cloud, identityId, context));
  if (identity.disabled) throw new Refusal('DISABLED');
  const { customerId, staff, openid } = identity;
  return { identityId, customerId, staff, openid: new Openid(openid) };
};
