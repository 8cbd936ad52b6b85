import { roles, type Role } from '../../contracts/team';
import type { Invitation } from '../../cloudfunctions/_domain/records';
import { checkAppointment, join, mayInvite, removeRole } from '../../cloudfunctions/_domain/team';
import { now, refusalOf, store, team } from './parts/given';

const invitation = (role: Role): Invitation => ({
  _id: 'inv_1',
  v: 1,
  storeId: store._id,
  role,
  name: '沈芸',
  createdAt: now,
  expiresAt: now,
});
const shen = { customerId: 'cus_shen', identityId: 'idn_shen' };

describe('who appoints whom', () => {
  test('an owner appoints everybody', () => {
    expect(mayInvite(['owner'])).toEqual(roles);
  });
  test('a manager appoints customer service, technicians and parts keepers', () => {
    expect(mayInvite(['manager'])).toEqual(['customer-service', 'technician', 'parts-keeper']);
  });
  test.each(['owner', 'manager', 'finance', 'complaint-supervisor'] as const)(
    'only an owner appoints a %s',
    (role) => {
      expect(refusalOf(() => checkAppointment(['manager'], role))).toBe('OWNER_ONLY');
      expect(() => checkAppointment(['owner'], role)).not.toThrow();
    },
  );
  test('others appoint nobody', () => {
    for (const own of [
      'technician',
      'customer-service',
      'finance',
      'parts-keeper',
      'complaint-supervisor',
    ] as const) {
      expect(mayInvite([own])).toEqual([]);
      expect(refusalOf(() => checkAppointment([own], 'technician'))).toBe('NOT_ALLOWED');
    }
  });
});

describe('joining a team', () => {
  const before = team({ wu: ['owner'] });

  test('a newcomer is added under the invited name', () => {
    const after = join(before, invitation('technician'), { ...shen, held: [] }, now);
    expect(after.members[1]).toEqual({ ...shen, name: '沈芸', roles: ['technician'], joinedAt: now });
  });
  test('a member gains a further role', () => {
    const had = team({ shen: ['technician'] });
    const after = join(had, invitation('manager'), { ...shen, held: ['technician'] }, now);
    expect(after.members[0]?.roles).toEqual(['technician', 'manager']);
  });
  test('a role that one has changes nothing', () => {
    const had = team({ shen: ['technician'] });
    expect(join(had, invitation('technician'), { ...shen, held: ['technician'] }, now)).toBe(had);
  });
  test('a complaint supervisor takes no other role, in no store', () => {
    const to = () => join(before, invitation('technician'), { ...shen, held: ['complaint-supervisor'] }, now);
    expect(refusalOf(to)).toBe('SUPERVISOR_ALONE');
  });
  test('nobody with another role becomes a complaint supervisor', () => {
    const to = () => join(before, invitation('complaint-supervisor'), { ...shen, held: ['finance'] }, now);
    expect(refusalOf(to)).toBe('SUPERVISOR_ALONE');
  });
});

describe('leaving a team', () => {
  test('anybody lays down his own role', () => {
    const after = removeRole(
      team({ wu: ['owner'], shen: ['technician'] }),
      'cus_shen',
      'cus_shen',
      'technician',
    );
    expect(after.members.map((member) => member.name)).toEqual(['wu']);
  });
  test('who has another role left stays', () => {
    const after = removeRole(team({ shen: ['owner', 'technician'] }), 'cus_shen', 'cus_shen', 'technician');
    expect(after.members[0]?.roles).toEqual(['owner']);
  });
  test('the last owner cannot leave', () => {
    const alone = team({ wu: ['owner'], shen: ['manager'] });
    expect(refusalOf(() => removeRole(alone, 'cus_wu', 'cus_wu', 'owner'))).toBe('LAST_OWNER');
  });
  test('of two owners one can', () => {
    const both = team({ wu: ['owner'], shen: ['owner'] });
    expect(removeRole(both, 'cus_wu', 'cus_wu', 'owner').members).toHaveLength(1);
  });
  test('a manager does not remove an owner', () => {
    const both = team({ wu: ['owner'], li: ['owner'], shen: ['manager'] });
    expect(refusalOf(() => removeRole(both, 'cus_shen', 'cus_wu', 'owner'))).toBe('OWNER_ONLY');
  });
  test('a technician removes nobody else', () => {
    const both = team({ wu: ['technician'], shen: ['technician'] });
    expect(refusalOf(() => removeRole(both, 'cus_shen', 'cus_wu', 'technician'))).toBe('NOT_ALLOWED');
  });
  test('taking a role that nobody has changes nothing', () => {
    const one = team({ wu: ['owner'] });
    expect(removeRole(one, 'cus_wu', 'cus_gone', 'technician')).toBe(one);
  });
});
