import type { Claim } from '../../../cloudfunctions/_domain/claim-record';
import { approveByRules, isPlain } from '../../../cloudfunctions/_domain/review/approve-by-rules';
import type { Item } from '../../../cloudfunctions/_domain/sold-item-record';
import { submit } from '../../../cloudfunctions/_domain/submit-claim';
import { item, now, store, submission } from '../parts/given';

const known = { store: { autoApprove: true }, item };
const { claim } = submit(submission());
const { result } = claim.judgement;

describe('a claim that the rules alone may take on', () => {
  test('is a repair of what the store sold to the customer, due at its cost', () => {
    expect(isPlain(claim, known)).toBe(true);
  });

  const { brand, model, name, category, condition } = item;
  const added: Item = {
    _id: item._id,
    v: 1,
    storeId: item.storeId,
    customerId: claim.customerId,
    origin: 'customer',
    brand,
    model,
    name,
    category,
    condition,
    holders: [],
    binding: 1,
    tokens: [],
    formHash: 'hash',
  };
  const { customerId: _buyer, ...unbound } = item;
  const claims: readonly (readonly [string, Partial<Claim>])[] = [
    ['it asks for an exchange', { kind: 'exchange' }],
    ['it is urgent', { urgent: true }],
    ['a person was asked for', { wantsPerson: true }],
    ['something has to be looked at twice', { flags: ['voucher-used'] }],
    ['words are held', { held: ['wishes'] }],
    ['the shop filed it', { intake: { channel: 'phone', by: 'cus_shen' } }],
    ...(['conditional', 'human-review', 'not-eligible'] as const).map(
      (verdict) =>
        [
          `the rules say ${verdict}`,
          { judgement: { ...claim.judgement, result: { ...result, verdict } } },
        ] as const,
    ),
  ];
  test.each(claims)('not where %s', (_why, more) => {
    expect(isPlain({ ...claim, ...more }, known)).toBe(false);
    expect(approveByRules({ ...claim, ...more }, known, now)).toBeUndefined();
  });

  const things: readonly (readonly [string, Item | undefined])[] = [
    ['the thing is only described', undefined],
    ['the customer added it himself', added],
    ['it is bound to somebody else', { ...item, customerId: 'cus_other' }],
    ['it is bound to nobody', unbound],
    ['the claim is about another thing', { ...item, _id: 'prd_other' }],
  ];
  test.each(things)('not where %s', (_why, thing) => {
    expect(isPlain(claim, { ...known, item: thing })).toBe(false);
  });

  test('not where the store wants a person for all of them', () => {
    expect(submit(submission()).byRules).toBeUndefined();
    expect(submit(submission({ store: { ...store, autoApprove: true } })).byRules?.claim).toMatchObject({
      state: 'approved',
      approval: { remedy: 'free-repair', ground: 'rule', by: '' },
    });
  });
});
