import type { ComplaintRef } from '../../contracts/complaint';
import type { Complaint } from '../_domain/complaint/complaint-record';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';
import { countTry } from './count-try';
import { receiptId } from './receipt';
import { saltedHash } from './salted-hash';

/** Whether a complaint is opened by this: one's own by its id, one without a name by its receipt. */
export const isOpenedBy = (complaint: Complaint, of: ComplaintRef, { customerId }: Caller): boolean =>
  'receipt' in of
    ? complaint.customerId === undefined
    : complaint.customerId !== undefined && complaint.customerId === customerId;

/**
 * The complaint that somebody means. Refuses with NOT_ALLOWED one that is not his or not there, with RECEIPT_INVALID a
 * receipt that opens nothing; tries of receipts are counted under the day's hash, TOO_MANY ends them.
 */
export const complaintByRef = async (cloud: Cloud, caller: Caller, of: ComplaintRef): Promise<Complaint> => {
  if ('receipt' in of) await countTry(cloud, [await saltedHash(cloud, caller), 'try-receipt']);
  const id = 'receipt' in of ? receiptId(of.receipt) : of.complaintId;
  const complaint = await cloud.tables.complaints.get(id);
  if (!complaint || !isOpenedBy(complaint, of, caller))
    throw new Refusal('receipt' in of ? 'RECEIPT_INVALID' : 'NOT_ALLOWED');
  return complaint;
};
