import { door } from '../_platform/door';
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
import { tryMoveVisit } from './try-move-visit';
import { unbindItem } from './unbind-item';
import { listComplaints } from './list-complaints';
import { getComplaint } from './get-complaint';
import { actOnComplaint } from './act-on-complaint';
import { showComplaintPhotos } from './show-complaint-photos';
import { listCalls } from './list-calls';
import { planCall } from './plan-call';
import { recordCall } from './record-call';

export const routes = [
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
  previewReplan,
  applyReplan,
  getStatus,
];

export const main = door(routes);
