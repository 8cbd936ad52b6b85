import { bookForCustomer as contract } from '../../contracts/booking';
import { book, rebook } from '../_domain/booking/book';
import type { Act } from '../_domain/lifecycle';
import { reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { placeVisit } from '../_work/place-visit';

export const bookForCustomer = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { storeId, claimId, version, date, window, words } = input;
  const { customerId } = caller;
  const team = await cloud.tables.teams.get(storeId);
  const roles = team?.members.find((member) => member.customerId === customerId)?.roles;
  if (!roles) throw new Refusal('NOT_ALLOWED');
  const held = words !== undefined && (await checkWords(cloud, caller, { words })).length > 0;
  const act: Act = { at: cloud.now, by: 'staff', customerId, roles };
  const slot = { date, window };
  const claim = await placeVisit(
    cloud,
    { claimId, version, kind: ['booked', 'rebooked'], customerId },
    slot,
    (one) => one.storeId === storeId,
    (one, where) => {
      if (one.state !== 'approved') return rebook(one, act, slot, where);
      const change = book(one, act, slot, { where, words });
      return change.text && held ? { ...change, text: { ...change.text, held } } : change;
    },
  );
  return {
    version: claim.version,
    slot: { date: claim.visit?.date ?? date, window: claim.visit?.window ?? window },
  };
});
