import type { StoreRecord } from '../../cloudfunctions/_domain/records';

const nineToSix = { opens: 9 * 60, closes: 18 * 60 };
const tenToEight = { opens: 10 * 60, closes: 20 * 60 };

export const stores: readonly StoreRecord[] = [
  {
    _id: 'sto_wensan',
    v: 1,
    name: '和顺电器 · 文三路店',
    address: '杭州市西湖区文三路 478 号',
    phone: '0571-88001234',
    hours: [nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, tenToEight, tenToEight],
    closedDays: [],
    districts: ['西湖区', '拱墅区', '上城区', '滨江区', '余杭区'],
    returns: {
      name: '和顺电器售后收件处',
      phone: '0571-88001236',
      address: '杭州市西湖区文三路 478 号后门 1 楼',
    },
    region: 'CN-ZJ',
    promise: { noReasonDays: 7, repairGuaranteeDays: 90 },
    autoApprove: false,
    answerMinutes: 120,
  },
  {
    _id: 'sto_gudun',
    v: 1,
    name: '和顺二手 · 古墩路店',
    address: '杭州市西湖区古墩路 656 号',
    phone: '0571-88005678',
    hours: [null, tenToEight, tenToEight, tenToEight, tenToEight, tenToEight, tenToEight],
    closedDays: [],
    districts: ['西湖区', '余杭区', '拱墅区'],
    region: 'CN-ZJ',
    promise: { repairGuaranteeDays: 90 },
    autoApprove: false,
    answerMinutes: 240,
  },
];
