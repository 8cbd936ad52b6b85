import { getWishes, listCalls, planCall, recordCall, setWishes } from '../../../contracts/call';
import {
  answerComplaint,
  fileAnonymously,
  fileComplaint,
  getComplaint,
  listMyComplaints,
} from '../../../contracts/complaint';
import {
  actOnComplaint,
  getLaneComplaint,
  listLane,
  showComplaintPhotos,
} from '../../../contracts/complaint-lane';
import { newKey, uploaded } from './given';
import { picture } from './picture';
import { takenOn } from './review-desk';
import type { Shop } from './shop';
import type { Cost } from './use-review';

const zheng = 'zheng-jie';
const storeId = 'sto_wensan';

/** A complaint about a claim, one without a name, and a call; each action once. */
export const useComplaints = async (shop: Shop, cost: Cost): Promise<void> => {
  const who = `complainant-${newKey()}`;
  const { claimId } = await takenOn(shop, 'shen-yun', who);
  const key = newKey();
  const photo = await uploaded(shop, who, picture('jpeg'), { complaintKey: key });
  const words = '说好免费，又让付 180 元';
  const form = { key, storeId, kind: 'complaint', about: 'technician', words } as const;
  const { id: complaintId } = await cost(who, fileComplaint, { ...form, claimId, photos: [photo] });
  await cost(who, listMyComplaints, {});
  await cost(who, getComplaint, { of: { complaintId } });
  await cost(zheng, listLane, { storeId, list: 'open' });
  await cost(zheng, getLaneComplaint, { storeId, complaintId });
  await cost(zheng, showComplaintPhotos, { storeId, complaintId });
  const seen = { storeId, complaintId };
  const taken = await shop.call(zheng, actOnComplaint, { ...seen, version: 1, act: { kind: 'acknowledge' } });
  const proposed = await cost(zheng, actOnComplaint, {
    ...seen,
    version: taken.version,
    act: { kind: 'propose', words: '退 180 元', offerFen: 18_000 },
  });
  await cost(who, answerComplaint, { of: { complaintId }, version: proposed.version, answer: 'accept' });
  const { key: _key, ...unnamed } = form;
  await cost(`${who}-2`, fileAnonymously, { key: newKey(), ...unnamed });

  await cost(who, setWishes, { bands: [], keepAway: { claimId, away: true } });
  await cost(who, getWishes, { claimId });
  const about = { claimId };
  const plan = { ground: 'asked-for', purpose: 'quote', reason: '顾客让现在打' } as const;
  const { callId } = await cost('shen-yun', planCall, { storeId, key: newKey(), about, plan });
  await cost('shen-yun', listCalls, { storeId, about });
  await cost('shen-yun', recordCall, { storeId, callId, outcome: 'reached', words: '说好了' });

  // The next round shall find as much as this one did.
  const { complaints, rates } = shop.backstage().tables;
  for (const { _id } of await complaints.all()) await complaints.remove(_id);
  for (const { _id } of await rates.all()) await rates.remove(_id);
};
