import type { Handling } from '../../../contracts/handling';
import type { Claim } from '../claim-record';
import { holdsSlot } from '../past-visits';
import { refundView } from './refund';

/** Where goods and money of a claim are, as both sides are shown it; nothing where there is nothing to say. */
export const handlingView = (claim: Claim): { readonly handling?: Handling } => {
  const { visit, parcelIn, parcelBack, custody, inspection } = claim;
  const refund = refundView(claim);
  const seen: Handling = {
    ...(visit !== undefined && holdsSlot(claim)
      ? { slot: { date: visit.date, from: visit.window.from, to: visit.window.to } }
      : {}),
    ...(parcelIn === undefined ? {} : { parcelIn }),
    ...(parcelBack === undefined ? {} : { parcelBack }),
    ...(custody === undefined
      ? {}
      : {
          custody: {
            accessories: [...custody.accessories],
            marks: [...custody.marks],
            since: custody.since,
          },
        }),
    ...(inspection === undefined ? {} : { inspection: { verdict: inspection.verdict, at: inspection.at } }),
    ...(refund === undefined ? {} : { refund }),
  };
  return Object.keys(seen).length === 0 ? {} : { handling: seen };
};
