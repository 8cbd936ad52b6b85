import { randomBytes } from 'node:crypto';
import type { InputOf } from '../../../contracts/action';
import type { submitClaim } from '../../../contracts/claim';
import { confirmUpload, startUpload, type UploadFor } from '../../../contracts/photo';
import type { Shop } from './shop';

export const contact = {
  name: '林小满',
  phone: '13812346207',
  district: '西湖区',
  address: '文一西路 98 号 2 幢 301 室',
};

/** A key as a client makes it. */
export const newKey = (): string => randomBytes(12).toString('hex');

/** 林小满's washing machine leaks. */
export const leakingWasher = (
  more: Partial<InputOf<typeof submitClaim>> = {},
): InputOf<typeof submitClaim> => ({
  key: newKey(),
  storeId: 'sto_wensan',
  kind: 'repair',
  way: 'visit',
  product: { from: 'owned', productId: 'prd_demo0washer' },
  fault: { symptoms: ['leak'], began: 'these-days' },
  photos: [],
  contact,
  ...more,
});

/** Puts a picture through ticket, upload and confirmation, for a form or a claim; answers the photo's id. */
export const uploaded = async (
  shop: Shop,
  openid: string,
  bytes: Buffer,
  meant: UploadFor = { key: newKey() },
  storeId = 'sto_wensan',
) => {
  const ticket = await shop.call(openid, startUpload, { storeId, for: meant });
  await shop.cloud.upload(openid, ticket.cloudPath, bytes);
  const { photoId } = await shop.call(openid, confirmUpload, { ticketId: ticket.ticketId });
  return photoId;
};
