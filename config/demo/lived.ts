import { randomUUID } from 'node:crypto';
import type { Action, InputOf, OutputOf } from '../../contracts/action';
import { bookVisit, listWindows } from '../../contracts/booking';
import { submitClaim } from '../../contracts/claim';
import { fileComplaint } from '../../contracts/complaint';
import { bookSlot, listSlots, showCode } from '../../contracts/counter';
import type { Answer } from '../../contracts/envelope';
import { checkIn, handOut } from '../../contracts/goods-desk';
import { release } from '../../contracts/release';
import { beginReview } from '../../contracts/review';
import { approveClaim, askInfo } from '../../contracts/review-acts';
import { answerSurvey, getSurvey, type SurveyAnswer } from '../../contracts/survey';
import { recordStep } from '../../contracts/work';
import type { Cloud } from '../../local-cloud/cloud';

/*
 * What has happened in the demo's shop when somebody opens it first, so that no desk is empty: done by the people of the
 * demo and some neighbours through the same calls as everything else. 林小满 and 陈雨 have nothing open yet.
 */

const storeId = 'sto_wensan';
const [shen, zhou] = ['shen-yun', 'zhou-jianguo'];

type Call = <A extends Action>(openid: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>;

const callsTo =
  (cloud: Cloud): Call =>
  async (openid, action, input) => {
    const answer = (await cloud.call(openid, action.server, {
      action: action.name,
      release,
      input,
    })) as Answer;
    if (!answer.ok) throw new Error(`${openid} cannot ${action.name}: ${answer.code}`);
    return action.output.parse(answer.data) as OutputOf<typeof action>;
  };

type Form = Pick<InputOf<typeof submitClaim>, 'product' | 'fault' | 'way' | 'contact'>;
type Fault = NonNullable<Form['fault']>;

const washer = { from: 'described', category: 'washer', name: '洗衣机' } as const;
const fridge = { from: 'described', category: 'fridge', name: '冰箱' } as const;
const hood = { from: 'described', category: 'kitchen', name: '油烟机' } as const;
const cooker = { from: 'owned', productId: 'prd_demo0cooker' } as const;
const leaks: Fault = { symptoms: ['leak'], began: 'these-days' };
const dead: Fault = { symptoms: ['no-power'], began: 'these-days' };

const file = async (call: Call, who: string, form: Form) => {
  const { id: claimId } = await call(who, submitClaim, {
    key: randomUUID(),
    storeId,
    kind: 'repair',
    photos: [],
    ...form,
  });
  return { storeId, claimId, version: 1 };
};

/** Filed, looked at by customer service and taken on as a free repair. */
const takeOn = async (call: Call, who: string, form: Form & { readonly way: 'visit' | 'shop' }) => {
  const claim = await file(call, who, form);
  const { version } = await call(shen, beginReview, claim);
  const free = { remedy: 'free-repair', payer: 'store', freight: 'store', way: form.way } as const;
  const approved = await call(shen, approveClaim, { ...claim, version, ...free });
  return { ...claim, version: approved.version };
};

/** A visit in the first window that is free from a day of the fortnight on. */
const bookFrom = async (call: Call, who: string, form: Form, day: number): Promise<void> => {
  const { claimId, version } = await takeOn(call, who, { ...form, way: 'visit' });
  const { days } = await call(who, listWindows, { claimId });
  const slots = days
    .slice(day)
    .flatMap(({ date, windows }) =>
      windows.filter(({ why }) => why === undefined).map(({ window }) => ({ date, window })),
    );
  if (slots[0]) await call(who, bookVisit, { claimId, version, ...slots[0] });
};

/** A time at the counter, the first that is free. */
const bookCounter = async (call: Call, who: string, form: Form): Promise<void> => {
  const { claimId, version } = await takeOn(call, who, { ...form, way: 'shop' });
  const { days } = await call(who, listSlots, { claimId });
  const slot = days.flatMap(({ slots }) => slots).find(({ left }) => left > 0);
  if (slot) await call(who, bookSlot, { claimId, version, date: slot.date, from: slot.from });
};

/** Brought, repaired and fetched. */
const repairAtCounter = async (call: Call, who: string, form: Form): Promise<string> => {
  const claim = await takeOn(call, who, { ...form, way: 'shop' });
  const { claimId } = claim;
  const codeOf = async () => (await call(who, showCode, { claimId })).code;
  const custody = { accessories: [], marks: ['scratched' as const] };
  const here = await call(zhou, checkIn, { ...claim, custody, photos: [], code: await codeOf() });
  const step = { kind: 'repaired', words: '换了线路板，试机两小时正常', mainPart: false } as const;
  const done = await call(zhou, recordStep, { ...claim, version: here.version, step });
  await call(zhou, handOut, { ...claim, version: done.version, code: await codeOf() });
  return claimId;
};

const answer = async (
  call: Call,
  who: string,
  claimId: string,
  said: Partial<SurveyAnswer>,
): Promise<void> => {
  const { id: surveyId } = await call(who, getSurvey, { of: { claimId } });
  const whole = { solved: 'yes' as const, marks: [], facts: [], reasons: [], ...said };
  await call(who, answerSurvey, { surveyId, answer: whole, sent: true });
};

const at = (name: string, phone: string, address: string): Form['contact'] => ({
  name,
  phone,
  district: '西湖区',
  address,
});
const gu = at('顾岚', '13735512086', '文三路 259 号 1 幢 402 室');
const xu = at('徐巍', '13588017743', '古翠路 76 号 5 幢 101 室');
const ma = at('马丽', '13910026658', '教工路 18 号 3 幢 603 室');
const zhao = at('赵敏', '13958021174', '学院路 77 号 2 幢 201 室');
const lin = at('林小满', '13812346207', '文一西路 98 号 2 幢 301 室');

/** Plays what came before; fails where a call is refused. */
export const liveDemo = async (cloud: Cloud): Promise<void> => {
  const call = callsTo(cloud);
  await file(call, 'ma-li', { product: hood, fault: dead, way: 'visit', contact: ma });
  const asked = await file(call, 'xu-wei', { product: washer, fault: leaks, way: 'visit', contact: xu });
  const { version } = await call(shen, beginReview, asked);
  await call(shen, askInfo, { ...asked, version, slots: [{ what: 'photo', kind: 'nameplate' }] });
  await bookFrom(call, 'gu-lan', { product: washer, fault: leaks, way: 'visit', contact: gu }, 0);
  await bookFrom(call, 'xu-wei', { product: hood, fault: dead, way: 'visit', contact: xu }, 1);
  await bookCounter(call, 'zhao-min', { product: fridge, fault: dead, way: 'shop', contact: zhao });
  const low = await repairAtCounter(call, 'gu-lan', { product: hood, fault: dead, way: 'shop', contact: gu });
  await repairAtCounter(call, 'lin-xiaoman', { product: cooker, fault: dead, way: 'shop', contact: lin });
  await cloud.fire('scheduler', 'minute');
  await answer(call, 'gu-lan', low, { overall: 2, reasons: ['late'], words: '说好周三能取，拖到周六。' });
  await call('zhao-min', fileComplaint, {
    key: randomUUID(),
    storeId,
    kind: 'complaint',
    about: 'service',
    words: '打了两次电话都说回头联系我，一直没人回。',
    photos: [],
  });
};
