import { getBoard as contract, type Board } from '../../contracts/board';
import { boardView } from '../_domain/dispatch/board-view';
import { managers, reviewers, workers } from '../_domain/lifecycle';
import type { Caller } from '../_platform/identity';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import { readBoard } from '../_work/read-board';

/** Who may move visits by hand. */
export const mayMove = ({ staff }: Caller, storeId: string): boolean =>
  staff.some((post) => post.storeId === storeId && managers.includes(post.role));

/** The board as it is now. */
export const boardNow = async (
  cloud: Cloud,
  caller: Caller,
  { storeId, date }: { readonly storeId: string; readonly date: string },
): Promise<Board> => boardView(await readBoard(cloud, storeId, date), mayMove(caller, storeId));

/** Technicians see it too: nobody is planned behind his back. */
export const getBoard = serveStaff(
  contract,
  [...new Set([...workers, ...reviewers])],
  ({ input, caller, cloud }) => boardNow(cloud, caller, input),
);
