import type { Claim, ContactRecord, EventRecord, NoticeRecord } from './claim-record';
import { isNobodys } from './intake';
import { happen, type Act } from './lifecycle';
import { notify } from './notice';
import { Refusal } from './refusal';

/** What follows when a claim that the shop filed comes to the one it is for. */
export interface HandedOver {
  readonly claim: Claim;
  readonly contact: ContactRecord;
  readonly event: EventRecord;
  readonly notice: NoticeRecord;
}

/** Gives a claim that is nobody's to a customer; its history stays as it is. Refuses with NOT_NOW where it is somebody's. */
export const handOver = (claim: Claim, contact: ContactRecord, customerId: string, act: Act): HandedOver => {
  const { intake } = claim;
  if (!intake || !isNobodys(claim)) throw new Refusal('NOT_NOW');
  const given = happen(claim, 'handed-over', act, {
    customerId,
    intake: { ...intake, handedOverAt: act.at },
  });
  return {
    ...given,
    contact: { ...contact, customerId },
    notice: notify(given.claim, 'claim-handed-over', act.at),
  };
};
