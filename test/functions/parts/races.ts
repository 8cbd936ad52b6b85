import { randomBytes } from 'node:crypto';
import type { Answer } from '../../../contracts/envelope';
import { planCall } from '../../../contracts/call';
import { submitClaim } from '../../../contracts/claim';
import { agreeToMessages } from '../../../contracts/notice';
import { beginReview } from '../../../contracts/review';
import { makeBindingCode, redeemBinding } from '../../../contracts/binding';
import { addSoldItem } from '../../../contracts/sale';
import { inviteStaff, redeemInvitation, removeRole } from '../../../contracts/team';
import { foundStore } from '../../../cloudfunctions/_work/found-store';
import { stores } from '../../../config/demo/stores';
import { soldFan } from './sales';
import { leakingWasher, newKey } from './given';
import { errand } from './racers';
import type { Errand } from '../../../config/run/storm-phone';
import type { Shop } from './shop';

/** A shop and a way to call it from several processes at once. */
export interface Course {
  readonly shop: Shop;
  readonly together: (errands: readonly Errand[]) => Promise<Answer[]>;
}
/** Runs once and answers what was promised and not kept. */
export type Race = (course: Course) => Promise<string[]>;

const storeId = 'sto_wensan';
const somebody = () => `racer-${randomBytes(5).toString('hex')}`;
const form = (more = {}) =>
  leakingWasher({ product: { from: 'described', category: 'washer', name: '洗衣机' }, ...more });
const outcomes = (answers: readonly Answer[]) =>
  answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort();
const accepted = (answers: readonly Answer[]) => answers.filter((answer) => answer.ok).length;
const unkept = (promises: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(promises).filter((promise) => promises[promise] !== true);

const sameForm: Race = async ({ shop, together }) => {
  const openid = somebody();
  const input = form();
  const answers = await together(Array.from({ length: 10 }, () => errand(openid, submitClaim, input)));
  const { tables } = shop.backstage();
  const customerId = shop.customerId(openid);
  const claims = (await tables.claims.all()).filter((one) => one.customerId === customerId);
  const ids = claims.map((claim) => claim._id);
  const contacts = (await tables.contacts.all()).filter((one) => ids.includes(one.claimId));
  const events = (await tables.events.all()).filter((one) => ids.includes(one.claimId));
  const notices = (await tables.notices.all()).filter((one) => ids.includes(one.claimId ?? ''));
  return unkept({
    'ten equal answers':
      accepted(answers) === 10 &&
      new Set(answers.map((answer) => JSON.stringify(answer.ok ? answer.data : answer.code))).size === 1,
    'one claim': claims.length === 1,
    'one contact, which holds the number': contacts.length === 1,
    'one event': events.length === 1,
    'one notice': notices.length === 1,
  });
};

const threeReviewers: Race = async ({ shop, together }) => {
  const { id: claimId } = await shop.call(somebody(), submitClaim, form());
  const staff = ['shen-yun', 'wu-jing', 'he-shun'];
  const answers = await together(
    staff.map((openid) => errand(openid, beginReview, { storeId, claimId, version: 1 })),
  );
  const { tables } = shop.backstage();
  const winner = staff[answers.findIndex((answer) => answer.ok)] ?? '';
  const events = (await tables.events.all()).filter((one) => one.claimId === claimId && one.version === 2);
  return unkept({
    'one reviewer': outcomes(answers).join(' ') === 'CHANGED_MEANWHILE CHANGED_MEANWHILE ok',
    'one event of the version': events.length === 1,
    'the event names the winner': events[0]?.customerId === shop.customerId(winner),
  });
};

const oneInvitation: Race = async ({ shop, together }) => {
  const { code } = await shop.call('he-shun', inviteStaff, { storeId, role: 'technician', name: '新人' });
  const people = [somebody(), somebody(), somebody()];
  const answers = await together(people.map((openid) => errand(openid, redeemInvitation, { code })));
  const { tables } = shop.backstage();
  const ids = people.map((openid) => shop.customerId(openid));
  const team = await tables.teams.get(storeId);
  const identities = (await tables.identities.all()).filter((one) => ids.includes(one.customerId));
  return unkept({
    'one gets in': outcomes(answers).join(' ') === 'CODE_INVALID CODE_INVALID ok',
    'one member': team?.members.filter((member) => ids.includes(member.customerId)).length === 1,
    'one identity with a role': identities.filter((one) => one.staff.length > 0).length === 1,
  });
};

const oneBinding: Race = async ({ shop, together }) => {
  const { id: productId } = await shop.call('shen-yun', addSoldItem, soldFan());
  const target = { productId };
  const { code } = await shop.call('shen-yun', makeBindingCode, { storeId, target, form: 'scan' });
  const people = [somebody(), somebody(), somebody()];
  const answers = await together(people.map((openid) => errand(openid, redeemBinding, { code })));
  const item = await shop.backstage().tables['sold-items'].get(productId);
  const winner = people[answers.findIndex((answer) => answer.ok)] ?? '';
  return unkept({
    'one gets it': outcomes(answers).join(' ') === 'BINDING_INVALID BINDING_INVALID ok',
    'it is the winner’s': item?.customerId === shop.customerId(winner),
    'nobody else held it': item?.holders.length === 1,
  });
};

const twoOwnersLeave: Race = async ({ shop, together }) => {
  const [store] = stores;
  if (!store) throw new Error('the demo has no store');
  const fresh = { ...store, _id: `sto_${randomBytes(6).toString('hex')}` };
  const owners = [somebody(), somebody()];
  const [first = '', second = ''] = owners;
  const { code } = await foundStore(shop.backstage(), fresh, '店主');
  await shop.call(first, redeemInvitation, { code });
  const invited = await shop.call(first, inviteStaff, { storeId: fresh._id, role: 'owner', name: '合伙人' });
  await shop.call(second, redeemInvitation, { code: invited.code });
  const answers = await together(
    owners.map((openid) =>
      errand(openid, removeRole, {
        storeId: fresh._id,
        customerId: shop.customerId(openid),
        role: 'owner',
      }),
    ),
  );
  const team = await shop.backstage().tables.teams.get(fresh._id);
  return unkept({
    'one may leave': outcomes(answers).join(' ') === 'LAST_OWNER ok',
    'one owner stays': team?.members.filter((member) => member.roles.includes('owner')).length === 1,
  });
};

const threeTimers: Race = async ({ shop }) => {
  const openid = somebody();
  for (let claim = 0; claim < 3; claim += 1) {
    await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
    await shop.call(openid, submitClaim, form());
  }
  await Promise.all([1, 2, 3].map(() => shop.cloud.fire('scheduler', 'minute')));
  const numbers = shop.cloud.deliveries(openid).map(({ data }) => data['character_string1']?.value);
  return unkept({
    'each claim is told': new Set(numbers).size === 3,
    'each push is attempted once': numbers.length === 3,
  });
};

const hour = () => new Date().toISOString().slice(0, 13);

const thirtyClaims: Race = async (course) => {
  const { shop, together } = course;
  const openid = somebody();
  const began = hour();
  const answers = await together(Array.from({ length: 30 }, () => errand(openid, submitClaim, form())));
  // The counter is one of a clock hour: a race over its end proves nothing.
  if (hour() !== began) return thirtyClaims(course);
  const customerId = shop.customerId(openid);
  const claims = (await shop.backstage().tables.claims.all()).filter((one) => one.customerId === customerId);
  return unkept({
    'ten are accepted': accepted(answers) === 10 && claims.length === 10,
    'the others hear why': outcomes(answers).every((code) => ['ok', 'TOO_MANY', 'BUSY'].includes(code)),
  });
};

const nineCallers: Race = async ({ shop, together }) => {
  const openid = somebody();
  const { id: claimId } = await shop.call(openid, submitClaim, form());
  // At any hour, so that the race does not depend on it; the day's count is one document for all grounds.
  const plan = { ground: 'asked-for', purpose: 'quote', reason: 'race' } as const;
  const staff = ['shen-yun', 'wu-jing', 'he-shun'];
  const calls = Array.from({ length: 9 }, (_, at) =>
    errand(staff[at % 3] ?? '', planCall, { storeId, key: newKey(), about: { claimId }, plan }),
  );
  const answers = await together(calls);
  const shown = answers.filter((answer) => answer.ok && 'phone' in Object(answer.data));
  const log = (await shop.backstage().tables.calls.all()).filter(({ about }) => about === claimId);
  return unkept({
    'three see the number': shown.length === 3,
    'three calls stand in the log': log.filter(({ refused }) => refused === undefined).length === 3,
  });
};

/** What is promised to those who come at the same moment. */
export const races: Readonly<Record<string, Race>> = {
  'the same form ten times at once is one claim': sameForm,
  'of three who begin a review at once one does': threeReviewers,
  'an invitation redeemed by three at once makes one member': oneInvitation,
  'a binding code redeemed by three at once binds to one': oneBinding,
  'of two owners who leave at once one stays': twoOwnersLeave,
  'three timers at once attempt each push once': threeTimers,
  'of nine of the staff who call a customer at once three see the number': nineCallers,
  'of thirty claims of one person at once ten are accepted': thirtyClaims,
};
