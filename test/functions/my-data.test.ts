import type { OutputOf } from '../../contracts/action';
import { showContact } from '../../contracts/access';
import { getClaim, listClaims, submitClaim } from '../../contracts/claim';
import {
  correctContact,
  deleteAccount,
  exportMyData,
  exportParts,
  getMyData,
  withdrawConsent,
} from '../../contracts/my-data';
import { agreeToMessages } from '../../contracts/notice';
import { getMe } from '../../contracts/person';
import { inviteStaff, listTeam, redeemInvitation } from '../../contracts/team';
import { getStaffClaim } from '../../contracts/review';
import { fieldRegister } from '../../cloudfunctions/_domain/field-register';
import type { CollectionName } from '../../cloudfunctions/_platform/collections';
import { collections } from '../../config/database';
import { openShop, type Shop } from './parts/shop';
import { contact, leakingWasher, newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const described = { from: 'described', category: 'washer', name: '洗衣机' } as const;
const file = (openid: string) => shop.call(openid, submitClaim, leakingWasher({ product: described }));
type Exported = OutputOf<typeof exportMyData>;

/** All pages of all parts. */
const everything = async (openid: string) => {
  const pages: Exported[] = [];
  for (const part of exportParts) {
    let after: string | undefined;
    do {
      const page = await shop.call(openid, exportMyData, { part, ...(after === undefined ? {} : { after }) });
      pages.push(page);
      after = page.next;
    } while (after !== undefined);
  }
  const of = (collection: string) => pages.flatMap((page) => page.documents[collection] ?? []);
  return { of, pictures: pages.flatMap((page) => page.pictures) };
};

/** Ids of all documents of a collection that name this person anywhere. */
const naming = async (collection: string, customerId: string): Promise<string[]> => {
  const table = shop.backstage().tables[collection as CollectionName];
  return (await table.all()).filter((one) => JSON.stringify(one).includes(customerId)).map(({ _id }) => _id);
};

describe('the export of my data', () => {
  const openid = 'lin-xiaoman';
  beforeAll(async () => {
    const key = newKey();
    const photoId = await uploaded(shop, openid, picture('jpeg'), { key });
    const fault = { symptoms: ['leak' as const], began: 'today' as const, words: '底下漏水' };
    const photos = [{ photoId, kind: 'fault' as const }];
    const { id: claimId } = await shop.call(openid, submitClaim, leakingWasher({ key, fault, photos }));
    await file(openid);
    await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
    await shop.call('shen-yun', showContact, { storeId, claimId, why: 'check' });
  });

  test('holds every document that names me, of every collection in the register', async () => {
    const { of } = await everything(openid);
    const customerId = shop.customerId(openid);
    const left = [];
    for (const collection of Object.keys(collections)) {
      if (fieldRegister.find((row) => row.collection === collection)?.notExported !== undefined) continue;
      const ids = new Set(of(collection).map((one) => one._id));
      const lacking = (await naming(collection, customerId)).filter((id) => !ids.has(id));
      if (lacking.length > 0) left.push(`${collection}: ${lacking.join()}`);
    }
    expect(left).toEqual([]);
  });

  test('says what I said, who I am, and shows my pictures', async () => {
    const { of, pictures } = await everything(openid);
    expect(of('identities')).toMatchObject([{ openid }]);
    expect(of('contacts')).toHaveLength(2);
    expect(JSON.stringify(of('contacts'))).toContain('底下漏水');
    expect(of('accesses')).toMatchObject([{ what: 'contact', why: 'check' }]);
    expect((await fetch(pictures[0]?.url ?? '')).status).toBe(200);
  });

  test('holds nothing of anybody else, and no bookkeeping', async () => {
    const { of } = await everything(openid);
    for (const collection of Object.keys(collections))
      for (const one of of(collection)) {
        expect(one).not.toHaveProperty('tokens');
        expect(one).not.toHaveProperty('formHash');
      }
    expect((await everything('chen-yu')).of('claims')).toEqual([]);
  });

  test('comes page by page, each claim once', async () => {
    const busy = 'busy-one';
    for (let at = 0; at < 10; at += 1) await file(busy);
    const first = await shop.call(busy, exportMyData, { part: 'claims' });
    expect(first.next).toBeUndefined();
    const { claims } = shop.backstage().tables;
    const [pattern] = await claims.list({ where: { customerId: shop.customerId(busy) }, limit: 1 });
    if (!pattern) throw new Error('there is no claim');
    for (let at = 0; at < 5; at += 1)
      await claims.put({ ...pattern, _id: `clm_older${at}`, order: `2020-01-0${at + 1}_clm_older${at}` });
    const ids = (await everything(busy)).of('claims').map((one) => one._id);
    expect(ids).toHaveLength(15);
    expect(new Set(ids).size).toBe(15);
  });
});

describe('a correction', () => {
  const corrected = { ...contact, name: '林晓满', phone: '13900009999' };

  test('of the saved contact leaves open claims as they are, unless asked', async () => {
    const openid = 'corrector';
    const { id: claimId } = await file(openid);
    const kept = await shop.call(openid, correctContact, { contact: corrected, openClaims: false });
    expect(kept).toEqual({ contact: corrected, changedClaims: 0 });
    expect((await shop.call(openid, getMe, {})).contact).toEqual(corrected);
    expect((await shop.call('shen-yun', showContact, { storeId, claimId, why: 'ship' })).contact).toEqual(
      contact,
    );
  });

  test('taken over by open claims is told once, changes how they are found, and is the same when sent again', async () => {
    const openid = 'corrector';
    const asked = { contact: corrected, openClaims: true };
    expect((await shop.call(openid, correctContact, asked)).changedClaims).toBe(1);
    expect((await shop.call(openid, correctContact, asked)).changedClaims).toBe(0);
    const { claims } = await shop.call(openid, listClaims, { group: 'open' });
    const claimId = claims[0]?.id ?? '';
    const { events } = await shop.call(openid, getClaim, { claimId });
    expect(events.map(({ kind }) => kind)).toEqual(['submitted', 'contact-corrected']);
    expect((await shop.call('shen-yun', showContact, { storeId, claimId, why: 'ship' })).contact).toEqual(
      corrected,
    );
    const tokens = (await shop.backstage().tables.claims.get(claimId))?.tokens ?? [];
    expect(new Set(tokens).size).toBe(tokens.length);
    const other = (await file('zhao-min')).id;
    const shared = (await shop.backstage().tables.claims.get(other))?.tokens ?? [];
    expect(tokens.filter((hash) => shared.includes(hash))).toEqual([]);
  });
});

test('consent withdrawn: what was agreed to is pushed no more, and agreed anew it is', async () => {
  const openid = 'withdrawer';
  const agree = () => shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
  const tick = () => shop.cloud.fire('scheduler', 'minute');
  await agree();
  expect((await shop.call(openid, getMyData, {})).agreed).toBe(1);
  await shop.call(openid, withdrawConsent, {});
  expect((await shop.call(openid, getMyData, {})).agreed).toBe(0);
  await file(openid);
  await tick();
  expect(shop.cloud.deliveries(openid)).toEqual([]);
  await agree();
  await file(openid);
  await tick();
  expect(shop.cloud.deliveries(openid)).toHaveLength(1);
});

describe('deleting an account', () => {
  const codeOf = async (openid: string) => (await shop.call(openid, getMyData, {})).deletionCode;

  test('waits for open claims, and says so beforehand', async () => {
    await file('in-the-middle');
    const { blocked, deletionCode } = await shop.call('in-the-middle', getMyData, {});
    expect(blocked).toBe('CLAIM_OPEN');
    expect(await shop.refusal('in-the-middle', deleteAccount, { deletionCode })).toBe('CLAIM_OPEN');
    expect(shop.customerId('in-the-middle')).toMatch(/^cus_/);
  });

  test('needs the code of the first step, one’s own and of this hour or the last', async () => {
    await shop.call('hasty-one', getMe, {});
    const strangers = await codeOf('zhao-min');
    expect(await shop.refusal('hasty-one', deleteAccount, { deletionCode: strangers })).toBe(
      'CHANGED_MEANWHILE',
    );
    expect(await shop.refusal('hasty-one', deleteAccount, { deletionCode: 'yes' })).toBe('BAD_INPUT');
  });

  test('is refused to the last owner of a store, who leaves no trace of a try', async () => {
    const { blocked, deletionCode } = await shop.call('feng-lei', getMyData, {});
    expect(blocked).toBe('LAST_OWNER');
    expect(await shop.refusal('feng-lei', deleteAccount, { deletionCode })).toBe('LAST_OWNER');
    expect(await shop.backstage().tables.erasures.all()).toEqual([]);
    expect((await shop.call('feng-lei', getMe, {})).staffOf).toHaveLength(1);
  });

  test('takes a member of staff out of the team, whose acts stay without a name', async () => {
    const { code } = await shop.call('he-shun', inviteStaff, {
      storeId,
      role: 'customer-service',
      name: '小高',
    });
    await shop.call('xiao-gao', redeemInvitation, { code });
    await shop.call('xiao-gao', deleteAccount, { deletionCode: await codeOf('xiao-gao') });
    const { members } = await shop.call('he-shun', listTeam, { storeId });
    expect(members.map(({ name }) => name)).not.toContain('小高');
    expect((await shop.call('xiao-gao', getMe, {})).staffOf).toEqual([]);
  });

  test('makes a later visit a new person’s, to whom nothing leads back', async () => {
    const openid = 'comes-again';
    const before = (await shop.call(openid, getMe, {})).customerId;
    await shop.call(openid, deleteAccount, { deletionCode: await codeOf(openid) });
    const after = await shop.call(openid, getMe, {});
    expect(after.customerId).not.toBe(before);
    expect(after.contact).toBeUndefined();
  });

  test('leaves the claim to the shop, without a name, a number, a word or a picture', async () => {
    const openid = 'leaves-a-claim';
    const key = newKey();
    const photoId = await uploaded(shop, openid, picture('png'), { key });
    const form = leakingWasher({ key, product: described, photos: [{ photoId, kind: 'fault' }] });
    const { id: claimId, number } = await shop.call(openid, submitClaim, form);
    const { claims } = shop.backstage().tables;
    const claim = await claims.get(claimId);
    if (!claim) throw new Error('there is no claim');
    await claims.put({ ...claim, state: 'closed', turn: 'nobody', done: true });
    await shop.call(openid, deleteAccount, { deletionCode: await codeOf(openid) });
    const seen = await shop.call('shen-yun', getStaffClaim, { storeId, claimId });
    expect(seen).toMatchObject({ number, productName: '', photos: [], contact: { name: '' } });
    expect(seen.events.map(({ kind }) => kind)).toEqual(['submitted']);
    expect(await shop.backstage().tables.photos.get(photoId)).toBeUndefined();
  });

  test('broken off in the middle is ended by the timer', async () => {
    const openid = 'broken-off';
    await file(openid);
    const { tables } = shop.backstage();
    const customerId = shop.customerId(openid);
    for (const claim of await tables.claims.list({ where: { customerId, done: false }, limit: 5 }))
      await tables.claims.put({ ...claim, state: 'cancelled', turn: 'nobody', done: true });
    // What the transaction writes, and nothing after it.
    await tables.customers.remove(customerId);
    await tables.erasures.put({ _id: customerId, v: 1, customerId, at: '2026-01-01T00:00:00.000Z' });
    await shop.cloud.fire('scheduler', 'minute');
    expect(await tables.erasures.get(customerId)).toBeUndefined();
    expect(await tables.notices.list({ where: { customerId }, limit: 5 })).toEqual([]);
    const contacts = (await tables.contacts.all()).filter((one) => one.customerId === customerId);
    expect(contacts.map(({ name, phone }) => [name, phone])).toEqual([['', '']]);
  });
});
