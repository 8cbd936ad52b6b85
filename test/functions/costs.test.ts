import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Action, InputOf } from '../../contracts/action';
import { listAccesses, showContact } from '../../contracts/access';
import { addPhotos, getClaim, listClaims, submitClaim } from '../../contracts/claim';
import {
  correctContact,
  deleteAccount,
  exportMyData,
  getMyData,
  withdrawConsent,
} from '../../contracts/my-data';
import { agreeToMessages, listNotices } from '../../contracts/notice';
import { getMe } from '../../contracts/person';
import { confirmUpload, showClaimPhotos, showMyPhotos, startUpload } from '../../contracts/photo';
import { previewRights } from '../../contracts/preview';
import { listProducts } from '../../contracts/product';
import { fileAnonymously } from '../../contracts/complaint';
import { beginReview, getStaffClaim, listQueue } from '../../contracts/review';
import { getStatus } from '../../contracts/shop-status';
import { inviteStaff, listTeam, redeemInvitation, removeRole } from '../../contracts/team';
import type { Claim, EventRecord, NoticeRecord } from '../../cloudfunctions/_domain/claim-record';
import { onDesk } from '../../cloudfunctions/_domain/desk';
import { standing } from '../../cloudfunctions/_domain/lifecycle';
import { allActions } from '../contracts/parts/all-actions';
import { openShop, type Shop } from './parts/shop';
import { leakingWasher, newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';
import { useSales } from './parts/use-sales';
import { useComplaints } from './parts/use-complaints';
import { useBooking } from './parts/use-booking';
import { useSurveys } from './parts/use-surveys';
import { useDispatch } from './parts/use-dispatch';
import { useReview } from './parts/use-review';
import { useVisits } from './parts/use-visits';
import { useWays } from './parts/use-ways';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  // Whoever is the first of the day to complain without a name writes the day's salt.
  const form = { kind: 'complaint', about: 'technician', words: '没说先要付钱' } as const;
  await shop.call('first-of-the-day', fileAnonymously, { key: newKey(), storeId: 'sto_wensan', ...form });
});
afterAll(() => shop.close());

const lin = 'lin-xiaoman';
const storeId = 'sto_wensan';

interface Cost {
  readonly requests: number;
  readonly scanned: number;
}
const measured = new Map<string, Cost>();

/** Calls and notes what it cost the database. Reads without an index fail the test. */
const cost = async <A extends Action>(openid: string, action: A, input: InputOf<A>) => {
  shop.cloud.resetStats();
  const answer = await shop.call(openid, action, input);
  const { requests, scanned, unindexed } = shop.cloud.stats();
  expect(unindexed).toEqual([]);
  measured.set(`${action.server}/${action.name}`, { requests, scanned });
  return answer;
};

/** Every use case once, by somebody for whom it is ordinary work. */
const useEverything = async (): Promise<void> => {
  measured.clear();
  await cost(lin, getMe, {});
  await cost(lin, listProducts, {});
  const key = newKey();
  const { ticketId, cloudPath } = await cost(lin, startUpload, { storeId, for: { key } });
  await shop.cloud.upload(lin, cloudPath, picture('jpeg'));
  const { photoId } = await cost(lin, confirmUpload, { ticketId });
  await cost(lin, showMyPhotos, { storeId, photoIds: [photoId] });
  await cost(lin, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
  const fault = { symptoms: ['leak' as const], began: 'today' as const, words: '漏水' };
  const form = leakingWasher({ key, fault, photos: [{ photoId, kind: 'fault' }] });
  const { way: _way, contact: _contact, photos: _photos, key: _key, ...judged } = form;
  await cost(lin, previewRights, { ...judged, photoKinds: ['fault'] });
  const { id: claimId } = await cost(lin, submitClaim, form);
  const later = await uploaded(shop, lin, picture('jpeg'), { claimId });
  await cost(lin, addPhotos, { claimId, photos: [{ photoId: later, kind: 'voucher' }] });
  await cost(lin, listClaims, { group: 'open' });
  await cost(lin, getClaim, { claimId });
  await cost(lin, listNotices, {});
  await cost('shen-yun', listQueue, { storeId, list: 'waiting' });
  await cost('shen-yun', getStaffClaim, { storeId, claimId });
  await cost('shen-yun', showClaimPhotos, { storeId, claimId });
  await cost('shen-yun', beginReview, { storeId, claimId, version: 2 });
  await useReview(shop, cost);
  await useWays(shop, cost);
  await useComplaints(shop, cost);
  await cost('shen-yun', showContact, { storeId, claimId, why: 'check' });
  await cost(lin, listAccesses, {});
  // The next round shall find as many looks as this one did.
  const { accesses } = shop.backstage().tables;
  for (const { _id } of await accesses.all()) await accesses.remove(_id);
  await cost('he-shun', listTeam, { storeId });
  // Every round stops a sale and so leaves a job; each shall find as many as the one before.
  const { jobs } = shop.backstage().tables;
  for (const { _id } of await jobs.all()) await jobs.remove(_id);
  await cost('he-shun', getStatus, { storeId });
  const { code } = await cost('he-shun', inviteStaff, { storeId, role: 'technician', name: '新人' });
  // A person's first call makes identity and customer; the cost of joining is measured after it.
  await shop.call('newcomer', getMe, {});
  await cost('newcomer', redeemInvitation, { code });
  const customerId = shop.customerId('newcomer');
  await cost('he-shun', removeRole, { storeId, customerId, role: 'technician' });
  await manageMyData();
};

/** Somebody who comes for one claim, and goes. */
const manageMyData = async (): Promise<void> => {
  const openid = `guest-${newKey()}`;
  const form = leakingWasher({ product: { from: 'described', category: 'washer', name: '洗衣机' } });
  const { id } = await shop.call(openid, submitClaim, form);
  await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
  await cost(openid, getMyData, {});
  await cost(openid, exportMyData, { part: 'claims' });
  const contact = { ...form.contact, phone: '13900001111' };
  await cost(openid, correctContact, { contact, openClaims: true });
  await cost(openid, withdrawConsent, {});
  const { claims } = shop.backstage().tables;
  const claim = await claims.get(id);
  if (claim) await claims.put({ ...claim, state: 'closed', turn: 'nobody', done: true });
  const { deletionCode } = await shop.call(openid, getMyData, {});
  await cost(openid, deleteAccount, { deletionCode });
  await useSales(shop, cost);
  await useDispatch(shop, cost);
  await useBooking(shop, cost);
  await useVisits(shop, cost);
  await useSurveys(shop, cost);
};

/** Copies of one of 林小满's claims, with histories and notices, older than any real one. */
const fill = async (first: number, end: number): Promise<void> => {
  const customerId = shop.customerId(lin);
  const [pattern] = await shop.backstage().tables.claims.list({ where: { storeId, customerId }, limit: 1 });
  if (!pattern) throw new Error('there is no claim to copy');
  for (let from = first; from < end; from += 500) {
    const numbers = Array.from({ length: Math.min(500, end - from) }, (_, at) => from + at);
    const when = (number: number) => new Date(Date.UTC(2025, 0, 1) + number * 60_000).toISOString();
    const id = (number: number) => `clm_filler${number}`;
    const claims: Claim[] = numbers.map((number) => {
      const filler = {
        ...pattern,
        _id: id(number),
        ...standing(number % 2 ? 'submitted' : 'reviewing'),
        submittedAt: when(number),
        answerBy: when(number),
        order: `${when(number)}_${id(number)}`,
      };
      return { ...filler, ...onDesk(filler) };
    });
    const events: EventRecord[] = numbers.map((number) => ({
      _id: `${id(number)}:00001`,
      v: 1,
      storeId,
      claimId: id(number),
      version: 1,
      at: when(number),
      kind: 'submitted',
      state: 'submitted',
      by: 'customer',
      customerId,
    }));
    const notices: NoticeRecord[] = numbers.map((number) => ({
      _id: `ntc_filler${number}`,
      v: 1,
      storeId,
      customerId,
      kind: 'claim-received',
      claimId: id(number),
      number: pattern.number,
      productName: pattern.product.name,
      at: when(number),
      push: 'sent',
      pushAt: when(number),
    }));
    shop.cloud.fill('claims', claims);
    shop.cloud.fill('events', events);
    shop.cloud.fill('notices', notices);
  }
};

/** The list of docs/costs.md: action → requests. */
const written = (): Map<string, number> => {
  const lines = readFileSync(path.resolve('docs/costs.md'), 'utf8').matchAll(
    /^- `([a-z]+\/[a-z-]+)` (\d+):/gm,
  );
  return new Map([...lines].map(([, name = '', requests]) => [name, Number(requests)]));
};

describe('what a use case costs the database', () => {
  test('is as the list says, for every action', async () => {
    await useEverything();
    expect([...measured.keys()].sort()).toEqual(allActions.map((one) => `${one.server}/${one.name}`).sort());
    expect(Object.fromEntries([...measured].map(([name, { requests }]) => [name, requests]))).toEqual(
      Object.fromEntries(written()),
    );
  });

  test('asks for the same number of requests with a few claims and with 10,000, and reads the same documents', async () => {
    const requests = () => Object.fromEntries([...measured].map(([name, one]) => [name, one.requests]));
    // What the round before has measured, with a handful of claims.
    const atFew = requests();
    await fill(0, 10);
    // From here on every list fills its page.
    await fill(10, 500);
    await useEverything();
    const atFiveHundred = new Map(measured);
    await fill(500, 10_000);
    await useEverything();
    expect(requests()).toEqual(atFew);
    expect(Object.fromEntries(measured)).toEqual(Object.fromEntries(atFiveHundred));
    // Ten thousand claims are written and everything is used three times: longest of all on a busy machine.
  }, 900_000);
});
