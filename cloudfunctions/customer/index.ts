import { door } from '../_platform/door';
import { addPhotos } from './add-photos';
import { agreeToMessages } from './agree-to-messages';
import { confirmUpload } from './confirm-upload';
import { getClaim } from './get-claim';
import { getMe } from './get-me';
import { listAccesses } from './list-accesses';
import { listClaims } from './list-claims';
import { listNotices } from './list-notices';
import { listProducts } from './list-products';
import { previewRights } from './preview-rights';
import { redeemInvitation } from './redeem-invitation';
import { showMyPhotos } from './show-my-photos';
import { startUpload } from './start-upload';
import { submitClaim } from './submit-claim';

export const routes = [
  getMe,
  listProducts,
  startUpload,
  confirmUpload,
  showMyPhotos,
  previewRights,
  submitClaim,
  addPhotos,
  listClaims,
  getClaim,
  listNotices,
  agreeToMessages,
  redeemInvitation,
  listAccesses,
];

export const main = door(routes);
