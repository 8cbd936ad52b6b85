import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { showContact } from '../../contracts/access';
import { submitClaim } from '../../contracts/claim';
import { deleteAccount, getMyData } from '../../contracts/my-data';
import { agreeToMessages } from '../../contracts/notice';
import { startUpload } from '../../contracts/photo';
import { getMe } from '../../contracts/person';
import { beginReview } from '../../contracts/review';
import { eventId } from '../../cloudfunctions/_domain/event';
import { openShop, type Shop } from './parts/shop';
import { leakingWasher, newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';

/** Each of these stands in one place only if at all, and nobody else has it. */
const canary = {
  openid: 'oCANARY-openid-7Qx2',
  name: '金丝雀',
  phone: '13577664466',
  address: '枫叶路九百九十九号金丝雀公馆',
  voucher: 'CANARYINV20260911',
  serial: 'CANARYSN4417',
  product: '金丝雀牌洗衣机',
  words: '金丝雀说洗衣机底下漏水',
  wishes: '金丝雀希望周六上午来',
  said: '金丝雀后来又补了一句',
} as const;

const storeId = 'sto_wensan';
const storeOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true })
    .map((name) => path.join(dir, String(name)))
    .filter((file) => statSync(file).isFile());

/** What of the canary lies in the folder, byte by byte, in whatever file. */
const traces = (dir: string): string[] =>
  storeOf(dir).flatMap((file) => {
    const bytes = readFileSync(file);
    return Object.entries(canary).flatMap(([what, text]) =>
      bytes.includes(Buffer.from(text)) ? [`${what} in ${path.relative(dir, file)}`] : [],
    );
  });

const live = async (shop: Shop, claims: number): Promise<void> => {
  const { openid } = canary;
  const { tables } = shop.backstage();
  await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
  for (let at = 0; at < claims; at += 1) {
    const key = newKey();
    const photoId = await uploaded(shop, openid, picture('jpeg'), { key });
    const { id: claimId } = await shop.call(
      openid,
      submitClaim,
      leakingWasher({
        key,
        product: { from: 'described', category: 'washer', name: canary.product, serial: canary.serial },
        purchase: { channel: 'online', voucherNumber: canary.voucher },
        fault: { symptoms: ['leak'], began: 'today', words: canary.words },
        wishes: canary.wishes,
        photos: [{ photoId, kind: 'fault' }],
        contact: { name: canary.name, phone: canary.phone, district: '西湖区', address: canary.address },
      }),
    );
    await shop.call('shen-yun', beginReview, { storeId, claimId, version: 1 });
    await shop.call('shen-yun', showContact, { storeId, claimId, why: 'visit' });
    // Words said with an act, and the end of the claim.
    const claim = await tables.claims.get(claimId);
    if (!claim) throw new Error('there is no claim');
    const customerId = shop.customerId(openid);
    const words = { customerId, claimId, words: canary.said };
    await tables.texts.put({ _id: eventId(claimId, 2), v: 1, storeId, ...words });
    await tables.claims.put({ ...claim, state: 'closed', turn: 'nobody', done: true });
  }
  // An upload that was begun and left.
  const ticket = await shop.call(openid, startUpload, { storeId, for: { key: newKey() } });
  await shop.cloud.upload(openid, ticket.cloudPath, picture('png'));
};

test('of somebody who lived here and left, a search of every byte finds nothing', async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'canary-'));
  try {
    const shop = await openShop({ dataDir });
    const files = storeOf(path.join(dataDir, 'files')).length;
    await live(shop, 6);
    expect(traces(dataDir).length).toBeGreaterThan(0);
    const { deletionCode } = await shop.call(canary.openid, getMyData, {});
    await shop.call(canary.openid, deleteAccount, { deletionCode });
    for (const line of shop.cloud.logs())
      for (const text of Object.values(canary)) expect(line).not.toContain(text);
    expect(storeOf(path.join(dataDir, 'files'))).toHaveLength(files);
    // What was decided stays with the shop.
    const claims = (await shop.backstage().tables.claims.all()).filter(({ state }) => state === 'closed');
    expect(claims).toHaveLength(6);
    await shop.close();
    expect(traces(dataDir)).toEqual([]);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

test('while the person is here the same search finds every one of these, so it would find what stayed', async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'canary-'));
  try {
    const shop = await openShop({ dataDir });
    await live(shop, 1);
    await shop.call(canary.openid, getMe, {});
    await shop.close();
    const found = new Set(traces(dataDir).map((trace) => trace.split(' ')[0]));
    expect(Object.keys(canary).filter((what) => !found.has(what))).toEqual([]);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
