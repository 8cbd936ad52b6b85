import { listNotices, type NoticeKind } from '../../../contracts/notice';
import { getSetup, saveSetup, type SetupPart } from '../../../contracts/store-setup';
import { addDays, dayOf, weekdayOf } from '../../../cloudfunctions/_domain/calendar/day';
import type { Shop } from './shop';

const storeId = 'sto_wensan';

/** A working day some days ahead. */
export const soon = (): string => {
  const day = addDays(dayOf(new Date().toISOString()), 3);
  return weekdayOf(day) === 6 ? addDays(day, 1) : day;
};

/** What its owner does to the set-up of the file's shop, and what people hear of it. */
export const setupDesk = (shop: () => Shop) => {
  const owner = 'he-shun';
  const setupNow = async () => (await shop().call(owner, getSetup, { storeId })).setup;
  const save = async (part: SetupPart, confirmed = false) =>
    shop().call(owner, saveSetup, { storeId, rev: (await setupNow()).rev, part, confirmed });
  return {
    setupNow,
    save,
    /** What a change would touch; nothing is written. */
    touchedBy: async (part: SetupPart) => {
      const answer = await save(part);
      if (answer.saved) throw new Error('it touched nothing');
      return answer;
    },
    hoursWith: async (closedDays: string[]): Promise<SetupPart> => {
      const { hours } = await setupNow();
      return { what: 'hours', hours, closedDays };
    },
    kindsTo: async (openid: string, ...kinds: NoticeKind[]) =>
      (await shop().call(openid, listNotices, {})).notices
        .map(({ kind }) => kind)
        .filter((kind) => kinds.includes(kind)),
    memberOf: async (openid: string) => {
      const found = (await setupNow()).crew.find(
        ({ customerId }) => customerId === shop().customerId(openid),
      );
      if (!found) throw new Error(`${openid} is not sent`);
      const { name: _name, ...member } = found;
      return member;
    },
  };
};
