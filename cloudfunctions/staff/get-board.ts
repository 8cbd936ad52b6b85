import { getBoard as contract, type Board } from '../../contracts/board';
import { addDays } from '../_domain/calendar/day';
import { contactIdOf } from '../_domain/claim-record';
import { boardView, hasWaiting, type BoardOf } from '../_domain/dispatch/board-view';
import { managers, reviewers, workers } from '../_domain/lifecycle';
import type { Caller } from '../_platform/identity';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import { readBoard } from '../_work/read-board';
import { datesFrom, readPlan } from '../_work/read-plan';

/** Days after this one on which somebody is looked for. */
const daysAhead = 6;

/** The days after the board's, where something waits: else nobody asks for them. */
const readAhead = async (cloud: Cloud, of: BoardOf): Promise<Pick<BoardOf, 'ahead'>> => {
  if (!hasWaiting(of)) return {};
  const dates = datesFrom(addDays(of.date, 1), daysAhead);
  const { days } = await readPlan(cloud, of.sheet.storeId, dates);
  return { ahead: dates.map((date) => ({ date, days: days.filter((day) => day.date === date) })) };
};

/** Where the visits are, and what lies ahead. */
const readMore = async (cloud: Cloud, of: BoardOf): Promise<BoardOf> => {
  if (of.claims.length === 0) return of;
  const [contacts, ahead] = await Promise.all([
    cloud.tables.contacts.getMany(of.claims.map(contactIdOf)),
    readAhead(cloud, of),
  ]);
  return { ...of, contacts, ...ahead };
};

/** Who may move visits by hand. */
export const mayMove = ({ staff }: Caller, storeId: string): boolean =>
  staff.some((post) => post.storeId === storeId && managers.includes(post.role));

/** The board as it is now. */
export const boardNow = async (
  cloud: Cloud,
  caller: Caller,
  { storeId, date }: { readonly storeId: string; readonly date: string },
): Promise<Board> =>
  boardView(
    await readMore(cloud, await readBoard(cloud, storeId, date)),
    mayMove(caller, storeId),
    cloud.now,
  );

/** Technicians see it too: nobody is planned behind his back. */
export const getBoard = serveStaff(
  contract,
  [...new Set([...workers, ...reviewers])],
  ({ input, caller, cloud }) => boardNow(cloud, caller, input),
);
