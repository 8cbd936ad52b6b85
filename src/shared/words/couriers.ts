import type { Courier } from '../../../contracts/handling';

/** Couriers as people call them. */
export const courierWords: Record<Courier, string> = {
  sf: '顺丰',
  jd: '京东',
  zto: '中通',
  yto: '圆通',
  sto: '申通',
  yunda: '韵达',
  jt: '极兔',
  ems: 'EMS',
  deppon: '德邦',
  other: '别的',
};

/** What can be wrong before anything is sent. */
export const courierMissing = '选快递，再照着面单填单号';
