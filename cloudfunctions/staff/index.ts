import { door } from '../_platform/door';
import { bookForCustomer } from './book-for-customer';
import { bookSlotForCustomer } from './book-slot-for-customer';
import { cancelForCustomer } from './cancel-for-customer';
import { listCounterDay } from './list-counter-day';
import { listCounterSlots } from './list-counter-slots';
import { listVisitWindows } from './list-visit-windows';
import { addSoldItem } from './add-sold-item';
import { applyReplan } from './apply-replan';
import { approveClaim } from './approve-claim';
import { askInfo } from './ask-info';
import { beginReview } from './begin-review';
import { bindAtCounter } from './bind-at-counter';
import { cosignApproval } from './cosign-approval';
import { cosignRejection } from './cosign-rejection';
import { fileForCustomer } from './file-for-customer';
import { explainVisit } from './explain-visit';
import { flagMajorQuality } from './flag-major-quality';
import { forceClose } from './force-close';
import { getBoard } from './get-board';
import { getClaim } from './get-claim';
import { getSetup } from './get-setup';
import { getSoldItem } from './get-sold-item';
import { getStatus } from './get-status';
import { guideCustomer } from './guide-customer';
import { importPlaces } from './import-places';
import { importSoldItems } from './import-sold-items';
import { inviteStaff } from './invite-staff';
import { keepTechnicianAway } from './keep-technician-away';
import { liftHold } from './lift-hold';
import { listHolds } from './list-holds';
import { listPlaces } from './list-places';
import { listQueue } from './list-queue';
import { listSoldItems } from './list-sold-items';
import { listTeam } from './list-team';
import { lockVisit } from './lock-visit';
import { makeBindingCode } from './make-binding-code';
import { markUrgent } from './mark-urgent';
import { moveVisit } from './move-visit';
import { previewReplan } from './preview-replan';
import { reassignClaim } from './reassign-claim';
import { recordStep } from './record-step';
import { rejectClaim } from './reject-claim';
import { removeRole } from './remove-role';
import { saveSetup } from './save-setup';
import { search } from './search';
import { showClaimPhotos } from './show-claim-photos';
import { showContact } from './show-contact';
import { showItemPhotos } from './show-item-photos';
import { savePortrait } from './save-portrait';
import { showPortraits } from './show-portraits';
import { tryMoveVisit } from './try-move-visit';
import { unbindItem } from './unbind-item';
import { listComplaints } from './list-complaints';
import { getComplaint } from './get-complaint';
import { actOnComplaint } from './act-on-complaint';
import { showComplaintPhotos } from './show-complaint-photos';
import { listCalls } from './list-calls';
import { planCall } from './plan-call';
import { recordCall } from './record-call';
import { acceptVisit } from './accept-visit';
import { arriveVisit } from './arrive-visit';
import { declineVisit } from './decline-visit';
import { departVisit } from './depart-visit';
import { finishVisit } from './finish-visit';
import { getVisit } from './get-visit';
import { listVisits } from './list-visits';
import { reportAbsent } from './report-absent';
import { reportLate } from './report-late';
import { listRecoveries } from './list-recoveries';
import { actOnRecovery } from './act-on-recovery';
import { getScores } from './get-scores';
import { checkIn } from './check-in';
import { receiveParcel } from './receive-parcel';
import { handOut } from './hand-out';
import { shipBack } from './ship-back';
import { inspectGoods } from './inspect-goods';
import { beginRefund } from './begin-refund';
import { payRefund } from './pay-refund';
import { beginExchange } from './begin-exchange';
import { handReplacement } from './hand-replacement';

export const routes = [
  listVisitWindows,
  bookForCustomer,
  cancelForCustomer,
  listCounterSlots,
  bookSlotForCustomer,
  listCounterDay,
  checkIn,
  receiveParcel,
  handOut,
  shipBack,
  inspectGoods,
  beginRefund,
  payRefund,
  beginExchange,
  handReplacement,
  listQueue,
  getClaim,
  beginReview,
  showClaimPhotos,
  showContact,
  listTeam,
  inviteStaff,
  removeRole,
  approveClaim,
  askInfo,
  cosignApproval,
  cosignRejection,
  forceClose,
  guideCustomer,
  markUrgent,
  reassignClaim,
  recordStep,
  rejectClaim,
  addSoldItem,
  importSoldItems,
  listSoldItems,
  getSoldItem,
  showItemPhotos,
  savePortrait,
  showPortraits,
  makeBindingCode,
  bindAtCounter,
  unbindItem,
  fileForCustomer,
  search,
  flagMajorQuality,
  listHolds,
  listComplaints,
  getComplaint,
  actOnComplaint,
  showComplaintPhotos,
  listCalls,
  planCall,
  recordCall,
  liftHold,
  getSetup,
  saveSetup,
  importPlaces,
  listPlaces,
  getBoard,
  explainVisit,
  tryMoveVisit,
  moveVisit,
  lockVisit,
  keepTechnicianAway,
  previewReplan,
  applyReplan,
  getStatus,
  listVisits,
  getVisit,
  acceptVisit,
  declineVisit,
  departVisit,
  reportLate,
  arriveVisit,
  finishVisit,
  reportAbsent,
  listRecoveries,
  actOnRecovery,
  getScores,
];

export const main = door(routes);
