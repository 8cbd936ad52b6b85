import type { AccessReason } from '../../../contracts/access';

/** Reasons for which staff open a contact, in the order in which they are offered. */
export const contactReasons = ['visit', 'ship', 'check'] as const satisfies readonly AccessReason[];
export const contactReasonWords: Record<(typeof contactReasons)[number], string> = {
  visit: '上门',
  ship: '寄件',
  check: '核对身份',
};

/** A claim's contact as the shop sees it. */
export const staffContact = {
  contact: '客户',
  copyAddress: '复制地址',
  why: '要看全地址，先点用途。客户会看到谁看过。寄件才显示电话，算打过一次。',
  erased: '客户注销了账号，联系方式和照片已经删掉。',
} as const;
