import { lookAfterComplaint } from '../_domain/complaint/look-after-complaint';
import type { Team } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';
import { randomId } from '../_platform/ids';
import { logDefect } from '../_platform/log';
import { saveComplaint } from '../_work/save-complaint';
import { tellOnce } from '../_work/tell-once';
import type { IsLate } from './tick';

const batch = 50;

/** Lets happen what is due on one complaint. Of several schedulers one does: the others find `dueAt` moved on. */
const look = (cloud: Cloud, complaintId: string, team: Team): Promise<void> => {
  const seed = randomId('seed');
  return cloud.transaction(async (tables) => {
    const complaint = await tables.complaints.get(complaintId);
    if (!complaint || complaint.dueAt >= cloud.now) return;

    const { event, ...looked } = lookAfterComplaint(complaint, team, cloud.now);

    if (event) {
      const saving = { team, now: cloud.now, seed, held: false };
      await saveComplaint(tables, complaint, { ...looked, event }, saving);
      return;
    }
    await tables.complaints.put(looked.complaint);
    for (const notice of looked.notices) await tellOnce(tables, notice);
  });
};

/** Reminds the lane of a store and lets its deadlines pass. */
export const sweepComplaints = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const due = await cloud.tables.complaints.list({
    where: { storeId, dueAt: before(cloud.now) },
    order: ['dueAt', 'asc'],
    limit: batch,
  });
  if (due.length === 0) return;
  const team = await cloud.tables.teams.get(storeId);
  if (!team) return;
  for (const { _id } of due) {
    if (isLate()) return;
    // One complaint's trouble is not the others'.
    await look(cloud, _id, team).catch((error: unknown) => logDefect(cloud.requestId, error));
  }
};
