import type { Role } from '../../contracts/team';
import { mayAct } from '../../cloudfunctions/_domain/separation';
import { takeVerdict } from '../../cloudfunctions/_domain/review';
import { claim, team } from './parts/given';

const reviewing: readonly Role[] = ['customer-service', 'manager', 'owner'];

describe('nobody acts as staff on his own claim or on what he decided before', () => {
  const full = team({ lin0: ['customer-service'], shen: ['customer-service'], zhou: ['technician'] });

  test('a colleague may', () => {
    expect(mayAct(claim, full, 'cus_shen', reviewing)).toBe('yes');
  });
  test('the claim’s own customer may not, since a colleague can', () => {
    expect(mayAct(claim, full, 'cus_lin0', reviewing)).toBe('another-person');
  });
  test('a previous decider may not, since a colleague can', () => {
    const decided = { ...claim, deciders: ['cus_shen'] };
    const three = team({ shen: ['manager'], wu: ['owner'] });
    expect(mayAct(decided, three, 'cus_shen', reviewing)).toBe('another-person');
    expect(mayAct(decided, three, 'cus_wu', reviewing)).toBe('yes');
  });
  test('in a store that has nobody else he may, and the fallback says so', () => {
    const two = team({ lin0: ['owner'], zhou: ['technician'] });
    expect(mayAct(claim, two, 'cus_lin0', reviewing)).toBe('nobody-else');
  });
  test('a colleague who is involved as well does not count as somebody else', () => {
    const two = team({ lin0: ['owner'], shen: ['manager'] });
    expect(mayAct({ ...claim, deciders: ['cus_shen'] }, two, 'cus_lin0', reviewing)).toBe('nobody-else');
  });
  test.each<[string, readonly Role[]]>([
    ['technician', ['technician']],
    ['finance', ['finance']],
    ['complaint supervisor', ['complaint-supervisor']],
    ['parts keeper', ['parts-keeper']],
  ])('a %s does not review', (_name, roles) => {
    expect(mayAct(claim, team({ wu: roles }), 'cus_wu', reviewing)).toBe('not-your-role');
  });
  test('a stranger does not review', () => {
    expect(mayAct(claim, full, 'cus_nobody', reviewing)).toBe('not-your-role');
  });
  test('what is under review already is taken', () => {
    expect(takeVerdict({ ...claim, state: 'reviewing' }, full, 'cus_shen')).toBe('taken');
  });
});
