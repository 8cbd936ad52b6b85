import { door } from '../_platform/door';
import { addSoldItem } from './add-sold-item';
import { approveClaim } from './approve-claim';
import { askInfo } from './ask-info';
import { beginReview } from './begin-review';
import { bindAtCounter } from './bind-at-counter';
import { cosignApproval } from './cosign-approval';
import { cosignRejection } from './cosign-rejection';
import { fileForCustomer } from './file-for-customer';
import { flagMajorQuality } from './flag-major-quality';
import { forceClose } from './force-close';
import { getClaim } from './get-claim';
import { getSoldItem } from './get-sold-item';
import { getStatus } from './get-status';
import { guideCustomer } from './guide-customer';
import { importSoldItems } from './import-sold-items';
import { inviteStaff } from './invite-staff';
import { liftHold } from './lift-hold';
import { listHolds } from './list-holds';
import { listQueue } from './list-queue';
import { listSoldItems } from './list-sold-items';
import { listTeam } from './list-team';
import { makeBindingCode } from './make-binding-code';
import { markUrgent } from './mark-urgent';
import { reassignClaim } from './reassign-claim';
import { recordStep } from './record-step';
import { rejectClaim } from './reject-claim';
import { removeRole } from './remove-role';
import { search } from './search';
import { showClaimPhotos } from './show-claim-photos';
import { showContact } from './show-contact';
import { showItemPhotos } from './show-item-photos';
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
  getStatus,
];

export const main = door(routes);
