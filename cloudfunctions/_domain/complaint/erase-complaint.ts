import { happenTo } from './complaint-life';
import type { Complaint, ComplaintEventRecord } from './complaint-record';
import { never } from './complaint-timers';

/** A complaint whose maker has deleted his account: withdrawn where it was open, without pictures, told to nobody. */
export const eraseFromComplaint = (
  complaint: Complaint,
  now: string,
): { readonly complaint: Complaint; readonly event?: ComplaintEventRecord } => {
  const emptied = { photos: [], formHash: '', dueAt: never };
  const open = ['open', 'acknowledged', 'proposed', 'countered', 'accepted', 'escalated'];
  if (!open.includes(complaint.state)) return { complaint: { ...complaint, ...emptied } };
  const withdrawn = happenTo(complaint, 'withdrawn', { at: now, by: 'system', actorId: '' });
  return { ...withdrawn, complaint: { ...withdrawn.complaint, ...emptied } };
};
