import { door } from '../_platform/door';
import { beginReview } from './begin-review';
import { getClaim } from './get-claim';
import { inviteStaff } from './invite-staff';
import { listQueue } from './list-queue';
import { listTeam } from './list-team';
import { removeRole } from './remove-role';
import { showClaimPhotos } from './show-claim-photos';
import { showContact } from './show-contact';
import { approveClaim } from './approve-claim';
import { askInfo } from './ask-info';
import { cosignApproval } from './cosign-approval';
import { cosignRejection } from './cosign-rejection';
import { forceClose } from './force-close';
import { guideCustomer } from './guide-customer';
import { markUrgent } from './mark-urgent';
import { reassignClaim } from './reassign-claim';
import { recordStep } from './record-step';
import { rejectClaim } from './reject-claim';

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
];

export const main = door(routes);
