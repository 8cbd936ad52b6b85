import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { idFrom } from '../../cloudfunctions/_platform/ids';
import { localAppId } from './cloud-options';
import type { StormPlan } from './storm-plan';

/** Somebody with a claim that was taken on. */
export interface Contender {
  readonly openid: string;
  readonly claimId: string;
  version: number;
}

/** People with a claim each that was taken on, written as they would stand there. */
export const gather = async (storm: StormPlan, count: number): Promise<readonly Contender[]> => {
  const { tables, now } = openCloud('storm');
  const people = Array.from({ length: count }, (_, at) => ({
    openid: `storm-${storm.seed}-${at}`,
    claimId: `clm_storm${storm.seed}x${at}`,
    customerId: `cus_s${storm.seed}x${at}`,
  }));
  const { contactId: _contact, ...pattern } = storm.pattern;
  for (let from = 0; from < count; from += 500) {
    const some = people.slice(from, from + 500);
    const identityIdOf = (openid: string) => idFrom('idn', localAppId, openid);
    await tables.identities.addAll(
      some.map(({ openid, customerId }) => ({
        _id: identityIdOf(openid),
        v: 1,
        appid: localAppId,
        openid,
        customerId,
        staff: [],
        disabled: false,
        createdAt: now,
      })),
    );
    await tables.customers.addAll(
      some.map(({ openid, customerId }) => ({
        _id: customerId,
        v: 1,
        identityIds: [identityIdOf(openid)],
        storeIds: [storm.storeId],
        createdAt: now,
      })),
    );
    await tables.claims.addAll(
      some.map(({ claimId, customerId }) => ({
        ...pattern,
        _id: claimId,
        customerId,
        number: claimId,
        order: `${pattern.submittedAt}_${claimId}`,
        // Timers look at none of them.
        dueAt: '~',
        visiting: { not: [] },
      })),
    );
  }
  return people.map(({ openid, claimId }) => ({ openid, claimId, version: pattern.version }));
};
