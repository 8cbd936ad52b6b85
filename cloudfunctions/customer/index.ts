import { door } from '../_platform/door';
import { addPhotos } from './add-photos';
import { addProduct } from './add-product';
import { agreeToMessages } from './agree-to-messages';
import { answerGuidance } from './answer-guidance';
import { appealDecision } from './appeal-decision';
import { askForPerson } from './ask-for-person';
import { bookVisit } from './book-visit';
import { bindByPhone } from './bind-by-phone';
import { cancelBooking } from './cancel-booking';
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
import { listWindows } from './list-windows';
import { listProducts } from './list-products';
import { pinPlace } from './pin-place';
import { previewRights } from './preview-rights';
import { rebookVisit } from './rebook-visit';
import { recordHelp } from './record-help';
import { redeemBinding } from './redeem-binding';
import { redeemInvitation } from './redeem-invitation';
import { removeProduct } from './remove-product';
import { reopenClaim } from './reopen-claim';
import { showMyCode } from './show-my-code';
import { showMyPhotos } from './show-my-photos';
import { showProductPhotos } from './show-product-photos';
import { showPortrait } from './show-portrait';
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
import { answerLate } from './answer-late';
import { getTechnician } from './get-technician';
import { reportNoShow } from './report-no-show';
import { getSurvey } from './get-survey';
import { answerSurvey } from './answer-survey';
import { answerFollowUp } from './answer-follow-up';
import { answerAmends } from './answer-amends';
import { stopSurveys } from './stop-surveys';
import { listSlots } from './list-slots';
import { bookSlot } from './book-slot';
import { rebookSlot } from './rebook-slot';
import { cancelSlot } from './cancel-slot';
import { showCode } from './show-code';
import { shipIn } from './ship-in';

export const routes = [
  listSlots,
  bookSlot,
  rebookSlot,
  cancelSlot,
  showCode,
  shipIn,
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
  showPortrait,
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
  listWindows,
  bookVisit,
  rebookVisit,
  cancelBooking,
  pinPlace,
  getTechnician,
  answerLate,
  reportNoShow,
  getSurvey,
  answerSurvey,
  answerFollowUp,
  answerAmends,
  stopSurveys,
];

export const main = door(routes);
