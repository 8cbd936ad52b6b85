import type { TopicRow } from '../../contracts/my-data';
import { complaintRows } from './complaint/complaint-rows';
import { fields, hours, row, type RegisterRow } from './register-row';
import { surveyRows } from './survey/survey-rows';

/**
 * Every collection with data about a person: what, why, how long, who sees it, what becomes of it.
 * A document type with an unnamed field fails `test/house/field-register.test.ts`.
 */
export const fieldRegister: readonly RegisterRow[] = [
  row('identities', 'identity', ['contract', 'account', 'nobody'], 'removed', [
    'appid',
    'openid',
    'customerId',
    'staff',
    'disabled',
    'createdAt',
  ]),
  row('customers', 'contact', ['contract', 'account', 'me'], 'removed', [
    'identityIds',
    'storeIds',
    'contact',
    'filed',
    'callBands',
    'notSentTo',
    'asking',
    'createdAt',
  ]),
  row(
    'claims',
    'claims',
    ['contract', 'nameless-after', 'handlers'],
    'emptied',
    [
      'customerId',
      'promise',
      'remote',
      'contactId',
      'where',
      'visit',
      'pastVisits',
      'visiting',
      'gaveBack',
      'absences',
      'lastAbsence',
      'needs',
      'infoRounds',
      'lacking',
      'guidance',
      'proposal',
      'approval',
      'rejection',
      'contested',
      'appealed',
      'urgency',
      'work',
      'ended',
      'endReason',
      'reopenings',
      'handlerId',
      'judgement',
      'flags',
      'sameIds',
      'held',
      'number',
      'kind',
      'way',
      'product',
      'purchase',
      'returning',
      'symptoms',
      'began',
      'triggers',
      'errorCode',
      'wantsPerson',
      'submittedAt',
      'state',
      'turn',
      'done',
      'photos',
      'answerBy',
      'urgent',
      'repairs',
      'intake',
      'custody',
      'parcelIn',
      'parcelBack',
      'inspection',
      'refund',
      'deciders',
      'reviewerId',
    ],
    { internal: ['desk', 'deskOrder', 'promiseOrder', 'version', 'tokens', 'formHash', 'order', 'dueAt'] },
  ),
  row(
    'events',
    'claims',
    ['contract', 'nameless-after', 'handlers'],
    'stays',
    fields('claimId version at kind state by customerId photos fallback'),
  ),
  row('contacts', 'claim-contact', ['contract', 'account', 'handlers'], 'emptied', [
    'customerId',
    'claimId',
    'name',
    'phone',
    'district',
    'address',
  ]),
  row('contacts', 'claim-words', ['contract', 'account', 'handlers'], 'emptied', ['fault', 'wishes']),
  row('texts', 'claim-words', ['contract', 'account', 'handlers'], 'removed', [
    'customerId',
    'held',
    'claimId',
    'answers',
    'words',
  ]),
  row(
    'photos',
    'photos',
    ['contract', 'account', 'handlers'],
    'removed',
    ['customerId', 'type', 'bytes', 'width', 'height', 'createdAt', 'for', 'safety'],
    { internal: ['path', 'settled', 'checkAt', 'checks'] },
  ),
  row('picture-checks', 'photos', hours, 'expires', ['photoId', 'expiresAt', 'verdict'], {
    notExported: 'a question to WeChat about a picture, gone within a day',
  }),
  row(
    'upload-tickets',
    'photos',
    hours,
    'removed',
    ['customerId', 'for', 'createdAt', 'expiresAt', 'photoId'],
    { internal: ['path', 'keptAs'], notExported: 'a place for an upload, gone within a day' },
  ),
  row(
    'sold-items',
    'products',
    ['contract', 'nameless-after', 'store'],
    'untied',
    [
      ...fields(
        'customerId holders binding category brand model name condition serial origin priceFen soldOn',
      ),
      ...fields('mode invoiceOn deliveredOn installedOn exchangedOn voucherNumber guaranteeMonths maker'),
      ...fields('extendedMonths exception sheet voucher approxYears'),
    ],
    { internal: ['nameHeld', 'tokens', 'order', 'importId', 'formHash', 'soldBy'] },
  ),
  row('buyers', 'products', ['contract', 'account', 'store'], 'removed', ['name', 'phone'], {
    internal: ['phoneToken', 'tokens'],
  }),
  row('imports', 'products', hours, 'expires', ['state', 'rows', 'finished', 'soldBy', 'createdAt'], {
    notExported: 'sales on their way to become items; the rows go with the last one',
  }),
  row(
    'binding-codes',
    'products',
    hours,
    'expires',
    ['opens', 'createdAt', 'expiresAt', 'madeBy', 'usedBy', 'usedAt'],
    { notExported: 'a code that works for a day at most' },
  ),
  row(
    'notices',
    'messages',
    ['contract', 'account', 'me'],
    'removed',
    fields(
      'customerId itemId complaintId surveyId nameHeld kind claimId number productName at answerBy visit actorId push pushAt errCode',
    ),
  ),
  row('consents', 'consents', ['consent', 'account', 'nobody'], 'removed', ['customerId', 'budget'], {
    internal: ['keys'],
  }),
  row('accesses', 'looks', ['law', 'nameless-after', 'me'], 'stays', [
    'customerId',
    'actorId',
    'role',
    'what',
    'why',
    'about',
    'at',
  ]),
  ...complaintRows,
  ...surveyRows,
  row('rates', 'counters', hours, 'expires', ['count', 'expiresAt'], {
    notExported: 'how often one did something within an hour, gone after two',
  }),
  row('erasures', 'counters', ['law', 'hours', 'nobody'], 'expires', ['customerId', 'at'], {
    notExported: 'an account that is being deleted',
  }),
  row('counter-codes', 'claims', ['contract', 'account', 'me'], 'removed', ['customerId', 'code'], {
    notExported: 'shown on the page of the claim until it was used once',
  }),
  row(
    'payments',
    'claims',
    ['law', 'nameless-after', 'handlers'],
    'stays',
    fields('claimId reference amountFen at by'),
    { notExported: 'stands in the claim, too; kept apart so that one reference is one payment' },
  ),
  row(
    'holds',
    'staff',
    ['contract', 'nameless-after', 'store'],
    'stays',
    fields('brand model claimId since by round liftedAt liftedBy owners told'),
    { notExported: 'what a store must not sell; people stand in it by id' },
  ),
  row('teams', 'staff', ['contract', 'account', 'store'], 'emptied', ['members']),
  row(
    'invitations',
    'staff',
    hours,
    'stays',
    ['role', 'name', 'invitedBy', 'createdAt', 'expiresAt', 'usedBy', 'usedAt'],
    { notExported: 'the name in it goes when it is used' },
  ),
];

/** Collections that hold nothing about customers. */
export const impersonal: readonly string[] = [
  'stores',
  'helps',
  'jobs',
  'plans',
  'counter-days',
  'heartbeats',
  'audit-counts',
  'salts',
];

/** What a person reads about a topic; of several collections the first one speaks. */
export const topicRows = (): TopicRow[] =>
  fieldRegister
    .filter((one, at) => fieldRegister.findIndex(({ topic }) => topic === one.topic) === at)
    .map(({ topic, ground, keptFor, seenBy }) => ({ topic, ground, keptFor, seenBy }));

/** A document as it is exported: without bookkeeping. */
export const exported = (collection: string, document: object): Record<string, unknown> => {
  const internal = new Set(
    fieldRegister.filter((one) => one.collection === collection).flatMap((one) => one.internal ?? []),
  );
  return Object.fromEntries(
    Object.entries(document).filter(([field]) => field !== 'v' && !internal.has(field)),
  );
};
