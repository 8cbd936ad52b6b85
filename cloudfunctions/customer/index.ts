import { door } from '../_platform/door';
import { addPhotos } from './add-photos';
import { agreeToMessages } from './agree-to-messages';
import { confirmUpload } from './confirm-upload';
import { correctContact } from './correct-contact';
import { deleteAccount } from './delete-account';
import { exportMyData } from './export-my-data';
import { getClaim } from './get-claim';
import { getMe } from './get-me';
import { getMyData } from './get-my-data';
import { listAccesses } from './list-accesses';
import { listClaims } from './list-claims';
import { listNotices } from './list-notices';
import { listProducts } from './list-products';
import { previewRights } from './preview-rights';
import { redeemInvitation } from './redeem-invitation';
import { showMyPhotos } from './show-my-photos';
import { startUpload } from './start-upload';
import { submitClaim } from './submit-claim';
import { withdrawConsent } from './withdraw-consent';
import { answerGuidance } from './answer-guidance';
import { appealDecision } from './appeal-decision';
import { askForPerson } from './ask-for-person';
import { cancelClaim } from './cancel-claim';
import { closeClaim } from './close-claim';
import { reopenClaim } from './reopen-claim';
import { supplyInfo } from './supply-info';

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
  getMyData,
  exportMyData,
  correctContact,
  withdrawConsent,
  deleteAccount,
  answerGuidance,
  appealDecision,
  askForPerson,
  cancelClaim,
  closeClaim,
  reopenClaim,
  supplyInfo,
];

export const main = door(routes);
