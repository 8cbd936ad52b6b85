import type { Complaint } from '../../../../cloudfunctions/_domain/complaint/complaint-record';
import { openComplaint, type Opening } from '../../../../cloudfunctions/_domain/complaint/open-complaint';
import type { Team } from '../../../../cloudfunctions/_domain/records';
import type { Role } from '../../../../contracts/team';
import { now, store } from '../../parts/given';

const member = (customerId: string, ...roles: Role[]) => ({
  customerId,
  identityId: `idn_${customerId}`,
  name: customerId,
  roles,
  joinedAt: now,
});

export const sup = 'cus_zheng';
export const owner = 'cus_he00';
export const lin = 'cus_lin0';

/** One supervisor, an owner, and those who must hear nothing. */
export const team = (more: Team['members'] = []): Team => ({
  _id: store._id,
  v: 1,
  storeId: store._id,
  members: [
    member(owner, 'owner'),
    member('cus_wu00', 'manager'),
    member('cus_shen', 'customer-service'),
    member('cus_zhou', 'technician'),
    member(sup, 'complaint-supervisor'),
    ...more,
  ],
});
export const without = (from: Team, who: string): Team => ({
  ...from,
  members: from.members.filter(({ customerId }) => customerId !== who),
});
export const secondSupervisor = member('cus_second', 'complaint-supervisor');

const opening: Opening = {
  complaintId: 'cpl_0000',
  kind: 'complaint',
  about: 'price',
  words: '说好免费，又让付 180 元',
  held: false,
  formHash: 'hash',
  customerId: lin,
  technicianIds: [],
  photos: [],
  by: 'customer',
};

/** A complaint as it begins, on Tuesday at 10:00 in Shanghai. */
export const opened = (more: Partial<Opening> = {}, of: Team = team(), at = now) =>
  openComplaint({ ...opening, ...more }, { store, team: of, digest: 'abcdef0123456789' }, at);

export const hours = (count: number, from = now): string =>
  new Date(Date.parse(from) + count * 3_600_000).toISOString();

/** A complaint in some state, as if nothing had happened on the way. */
export const complaint = (more: Partial<Complaint> = {}): Complaint => ({ ...opened().complaint, ...more });
