import { door } from '../_platform/door';
import { addPhotos } from './add-photos';
import { addProduct } from './add-product';
import { agreeToMessages } from './agree-to-messages';
import { answerGuidance } from './answer-guidance';
import { appealDecision } from './appeal-decision';
import { askForPerson } from './ask-for-person';
import { bindByPhone } from './bind-by-phone';
import { cancelClaim } from './cancel-claim';
import { closeClaim } from './close-claim';
import { confirmTerms } from './confirm-terms';
import { confirmUpload } from './confirm-upload';
import { correctContact } from './correct-contact';
import { deleteAccount } from './delete-account';
import { exportMyData } from './export-my-data';
import { getClaim } from './get-claim';
import { getMe } from './get-me';
import { getMyData } from './get-my-data';
import { getProduct } from './get-product';
import { listAccesses } from './list-accesses';
import { listClaims } from './list-claims';
import { listNotices } from './list-notices';
import { listProducts } from './list-products';
import { previewRights } from './preview-rights';
import { recordHelp } from './record-help';
import { redeemBinding } from './redeem-binding';
import { redeemInvitation } from './redeem-invitation';
import { removeProduct } from './remove-product';
import { reopenClaim } from './reopen-claim';
import { showMyCode } from './show-my-code';
import { showMyPhotos } from './show-my-photos';
import { showProductPhotos } from './show-product-photos';
import { startUpload } from './start-upload';
import { submitClaim } from './submit-claim';
import { supplyInfo } from './supply-info';
import { withdrawConsent } from './withdraw-consent';
import { fileComplaint } from './file-complaint';
import { fileAnonymously } from './file-anonymously';
import { listComplaints } from './list-complaints';
import { getComplaint } from './get-complaint';
import { answerComplaint } from './answer-complaint';
import { getWishes } from './get-wishes';
import { setWishes } from './set-wishes';

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
  getProduct,
  showProductPhotos,
  addProduct,
  removeProduct,
  confirmTerms,
  bindByPhone,
  redeemBinding,
  showMyCode,
  fileComplaint,
  fileAnonymously,
  listComplaints,
  getComplaint,
  answerComplaint,
  getWishes,
  setWishes,
  recordHelp,
];

export const main = door(routes);
