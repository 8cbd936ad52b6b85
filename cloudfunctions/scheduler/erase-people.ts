import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';
import { erasePerson } from '../_work/erase-person';
import type { IsLate } from './tick';

/** A call that began before the account went may still have written something: longer than any call lives. */
const settled = 60_000;

/** Ends what deleting an account began, and looks once more for what a late call left. */
export const erasePeople = async (cloud: Cloud, isLate: IsLate): Promise<void> => {
  const due = await cloud.tables.erasures.list({
    where: { at: before(new Date(Date.parse(cloud.now) - settled).toISOString()) },
    order: ['at', 'asc'],
    limit: 20,
  });
  for (const { _id, customerId } of due) {
    if (isLate()) return;
    if (await erasePerson(cloud, customerId, isLate)) await cloud.tables.erasures.remove(_id);
  }
};
