import { queueLists, type QueueList, type QueuedClaim } from '../../contracts/review';
import type { Claim } from './claim-record';
import type { OnDesk } from './review-record';
import { claimSummaryView } from './view';

/** A promise is soon late an hour before it runs out. */
const soon = 3_600_000;

/** `promiseOrder` of those whose promise runs out within the hour is below this. */
export const lateBefore = (now: string): string => new Date(Date.parse(now) + soon).toISOString();

type Counted = Pick<OnDesk, 'desk' | 'promiseOrder' | 'handlerId'>;

const isOn = (claim: Counted, list: QueueList, me: string, late: string): boolean => {
  if (list === 'late') return claim.promiseOrder < late;
  return list === 'mine' ? claim.handlerId === me : claim.desk === list;
};

/** How many claims each list has; lists that `me` must not see count none. */
export const countsOf = (
  open: readonly Counted[],
  of: { readonly me: string; readonly late: string; readonly lists: readonly QueueList[] },
): Record<QueueList, number> => {
  const counts = queueLists.map((list) => [
    list,
    of.lists.includes(list) ? open.filter((claim) => isOn(claim, list, of.me, of.late)).length : 0,
  ]);
  return Object.fromEntries(counts) as Record<QueueList, number>;
};

/** A claim on a line of a list, as `me` sees it. */
export const queuedView = (claim: Claim, list: QueueList, me: string): QueuedClaim => ({
  ...claimSummaryView(claim),
  handler: claim.handlerId === '' ? 'nobody' : claim.handlerId === me ? 'me' : 'colleague',
  cursor: list === 'late' ? claim.promiseOrder : claim.deskOrder,
});
