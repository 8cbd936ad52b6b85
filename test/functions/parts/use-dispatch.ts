import {
  explainVisit,
  getBoard,
  keepTechnicianAway,
  lockVisit,
  moveVisit,
  tryMoveVisit,
} from '../../../contracts/board';
import { applyReplan, previewReplan } from '../../../contracts/replan';
import { savePortrait, showPortraits } from '../../../contracts/portrait';
import { getSetup, importPlaces, listPlaces, saveSetup } from '../../../contracts/store-setup';
import { uploaded } from './given';
import { bookedWith, clearDate, wednesday as date } from './given-visit';
import { picture } from './picture';
import type { Shop } from './shop';
import type { Cost } from './use-review';

const storeId = 'sto_wensan';
const owner = 'he-shun';

/** What managers do about set-up and plan, each act once, on a day with one visit. */
export const useDispatch = async (shop: Shop, cost: Cost): Promise<void> => {
  const { setup } = await cost(owner, getSetup, { storeId });
  const part = { what: 'windows' as const, windows: setup.windows };
  await cost(owner, saveSetup, { storeId, rev: setup.rev, part, confirmed: false });
  await cost(owner, importPlaces, { storeId, file: '文三路,西湖区,30.2767,120.1296' });
  await cost(owner, listPlaces, { storeId });

  const [zhou, li] = [shop.customerId('zhou-jianguo'), shop.customerId('li-qiang')];
  const photoId = await uploaded(shop, owner, picture('jpeg'), { portraitOf: zhou });
  await cost(owner, savePortrait, { storeId, customerId: zhou, photoId });
  await cost(owner, showPortraits, { storeId });
  await shop.call(owner, savePortrait, { storeId, customerId: zhou, photoId: null });

  const { visitId } = await bookedWith(shop, 'zhou-jianguo');
  await cost(owner, getBoard, { storeId, date });
  await cost(owner, explainVisit, { storeId, date, visitId });
  await cost(owner, tryMoveVisit, { storeId, date, visitId, to: li });
  const revs = [
    { customerId: zhou, rev: 1 },
    { customerId: li, rev: 0 },
  ];
  await cost(owner, moveVisit, { storeId, date, visitId, to: li, revs, lock: true });
  await cost(owner, lockVisit, { storeId, date, visitId, locked: false });
  await cost(owner, keepTechnicianAway, { storeId, date, visitId, technicianId: li });
  await cost(owner, previewReplan, { storeId, date });
  const steps = [{ routes: [{ customerId: li, rev: 99, visitIds: [] }] }];
  await cost(owner, applyReplan, { storeId, date, steps });
  await clearDate(shop);
};
