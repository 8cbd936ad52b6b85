import type { Wishes } from '../../contracts/call';
import { notSentTo } from '../_domain/complaint/complained-technicians';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';
import { techniciansOfClaim } from '../_work/open-complaint';

/** The technicians of a claim of one's own. Refuses with NOT_ALLOWED another's. */
export const myTechnicians = async (
  cloud: Cloud,
  { customerId }: Caller,
  claimId: string,
): Promise<readonly string[]> => {
  const claim = await cloud.tables.claims.get(claimId);
  if (claim?.customerId !== customerId) throw new Refusal('NOT_ALLOWED');
  return techniciansOfClaim(cloud, claim);
};

/** How one wants to be called, and whether the technicians of a claim may come again. */
export const readWishes = async (
  cloud: Cloud,
  caller: Caller,
  claimId: string | undefined,
): Promise<Wishes> => {
  const technicians = claimId === undefined ? undefined : await myTechnicians(cloud, caller, claimId);
  const customer = await cloud.tables.customers.get(caller.customerId);
  const away = notSentTo(customer);
  return {
    bands: [...(customer?.callBands ?? [])],
    surveysStopped: customer?.asking?.stopped ?? false,
    ...(technicians === undefined
      ? {}
      : {
          technician:
            technicians.length === 0
              ? 'none'
              : technicians.every((one) => away.includes(one))
                ? 'stays-away'
                : 'may-come',
        }),
  };
};
