import { door } from '../_platform/door';
import { beginReview } from './begin-review';
import { getClaim } from './get-claim';
import { inviteStaff } from './invite-staff';
import { listQueue } from './list-queue';
import { listTeam } from './list-team';
import { removeRole } from './remove-role';
import { showClaimPhotos } from './show-claim-photos';
import { showContact } from './show-contact';

export const routes = [
  listQueue,
  getClaim,
  beginReview,
  showClaimPhotos,
  showContact,
  listTeam,
  inviteStaff,
  removeRole,
];

export const main = door(routes);
