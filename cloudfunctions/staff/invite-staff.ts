import { inviteStaff as contract } from '../../contracts/team';
import { checkAppointment } from '../_domain/team';
import { idFrom, randomCode } from '../_platform/ids';
import { serveStaff } from '../_platform/serve';

const invitationLife = 24 * 3_600_000;

/** The code leaves once, in this answer; kept is its hash. Pressing twice makes two codes, each good for one. */
export const inviteStaff = serveStaff(contract, ['owner', 'manager'], async ({ input, caller, cloud }) => {
  const { storeId, role, name } = input;
  const own = caller.staff.filter((post) => post.storeId === storeId).map((post) => post.role);
  checkAppointment(own, role);
  const code = randomCode();
  const expiresAt = new Date(Date.parse(cloud.now) + invitationLife).toISOString();

  await cloud.tables.invitations.put({
    _id: idFrom('inv', code),
    v: 1,
    storeId,
    role,
    name,
    invitedBy: caller.customerId,
    createdAt: cloud.now,
    expiresAt,
  });
  return { code, expiresAt };
});
