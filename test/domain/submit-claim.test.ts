import { symptoms, symptomsOf } from '../../contracts/fault';
import { categories } from '../../contracts/product';
import type { ClaimForm } from '../../contracts/claim-form';
import { submit } from '../../cloudfunctions/_domain/submit-claim';
import { customer, form, item, now, outcomeOf, refusalOf, submission } from './parts/given';

describe('filing a claim', () => {
  test('it waits for the shop, with the time of the answer by the store’s promise', () => {
    const { claim } = submit(submission());
    expect(claim.state).toBe('submitted');
    expect(claim.answerBy).toBe('2026-11-24T04:00:00.000Z');
    expect(claim.product).toEqual({
      productId: item._id,
      category: 'washer',
      name: '海岚滚筒洗衣机',
      serial: 'HLW102608004417',
    });
  });
  test('name, phone, address and free text stay out of claim, event and notice', () => {
    const words = '底下一直滴水';
    const made = submit(submission({ form: { ...form, fault: { ...form.fault, words } } }));
    const open = JSON.stringify([made.claim, made.event, made.notice]);
    for (const personal of ['林小满', '13812346207', '文一西路', words]) expect(open).not.toContain(personal);
    expect(made.contact.fault).toBe(words);
    expect(made.contact.phone).toBe('13812346207');
  });
  test('the contact is remembered, and the store becomes the customer’s latest', () => {
    const { customer: after } = submit(
      submission({ customer: { ...customer, storeIds: ['sto_wensan', 'sto_b'] } }),
    );
    expect(after.contact).toEqual(form.contact);
    expect(after.storeIds).toEqual(['sto_b', 'sto_wensan']);
  });
  test('a described product needs no sold item', () => {
    const described = {
      ...form,
      product: { from: 'described', category: 'fridge', name: '老冰箱' } as const,
    };
    const { claim } = submit(
      submission({ form: { ...described, fault: { ...form.fault, symptoms: ['frost'] } } }),
    );
    expect(claim.product).toEqual({ category: 'fridge', name: '老冰箱' });
  });
  test.each([
    ['absent', undefined],
    ['bound to nobody', { ...item, customerId: undefined }],
    ['another’s', { ...item, customerId: 'cus_other' }],
    ['another store’s', { ...item, storeId: 'sto_other' }],
  ])('a product that is %s is refused', (_name, other) => {
    expect(refusalOf(() => submit(submission({ item: other as typeof item })))).toBe('NOT_ALLOWED');
  });
  test('a photo that is not there is refused', () => {
    expect(refusalOf(() => submit(submission({ photos: [] })))).toBe('PHOTO_NOT_USABLE');
  });
  test.each([
    ['a way that is not offered', 'WAY_NOT_OFFERED', { way: 'pickup' }],
    ['a return without its reason', 'INCOMPLETE', { kind: 'return', way: 'shop' }],
    ['a repair without a fault', 'INCOMPLETE', { fault: undefined }],
    ['a purchase in the future', 'PURCHASE_IN_FUTURE', { purchase: { channel: 'shop', on: '2026-11-25' } }],
  ] as const)('%s is refused', (_name, code, more) => {
    const changed = { ...form, ...more } as unknown as ClaimForm;
    expect(refusalOf(() => submit(submission({ form: changed })))).toBe(code);
  });
  test('a return without a reason but one’s own needs no fault', () => {
    const returning = { reason: 'no-reason', seal: 'intact', packaging: 'complete', used: false } as const;
    const { fault: _fault, ...rest } = form;
    const { claim } = submit(
      submission({ form: { ...rest, kind: 'return', way: 'mail', returning, photos: [] } }),
    );
    expect(claim).toMatchObject({ kind: 'return', returning, symptoms: [] });
  });
  test('gas, electricity and reactions of the skin make it urgent', () => {
    const gas = { ...form, fault: { ...form.fault, symptoms: ['gas-smell' as const] } };
    const product = { from: 'described', category: 'water-heater', name: '热水器' } as const;
    expect(submit(submission({ form: { ...gas, product } })).claim.urgent).toBe(true);
    expect(submit(submission()).claim.urgent).toBe(false);
  });
  test('every kind of product takes its own symptoms and no others', () => {
    for (const category of categories) {
      const taken = symptoms.filter((symptom) => {
        const product = { from: 'described', category, name: '机器' } as const;
        const filed = submission({
          form: { ...form, product, fault: { ...form.fault, symptoms: [symptom] } },
        });
        return outcomeOf(() => submit(filed)) === 'done';
      });
      expect([...taken].sort()).toEqual([...symptomsOf[category]].sort());
    }
    const gas = { ...form.fault, symptoms: ['gas-smell' as const] };
    expect(outcomeOf(() => submit(submission({ form: { ...form, fault: gas } })))).toBe('SYMPTOM_UNKNOWN');
  });
  test('the same submission makes the same documents', () => {
    expect(submit(submission())).toEqual(submit(submission()));
    expect(submit(submission()).event.at).toBe(now);
  });
});
