import type { Role } from '../../../contracts/team';

/** Who is let in, and what the others hear. */
export interface Row {
  /**
   * `everybody` who is signed in; `customer`: the one whose things they are (where the call names none, everybody);
   * or the roles of the store.
   */
  readonly who: 'everybody' | 'customer' | readonly Role[];
  /** Paths of ids that are no secret, such as the store's on a customer's form. */
  readonly open?: readonly string[];
  /** Codes that the call may refuse with besides NOT_ALLOWED, for somebody else's and for absent things alike. */
  readonly refuses?: readonly string[];
  /** Where the input has a value at this path, these are let in instead. */
  readonly about?: Readonly<Record<string, readonly Role[]>>;
  /** Whatever is not one's own is left out of the answer, as if it were not there. */
  readonly leftOut?: true;
}

const all: readonly Role[] = [
  'owner',
  'manager',
  'customer-service',
  'technician',
  'parts-keeper',
  'finance',
  'complaint-supervisor',
];
const reviewers: readonly Role[] = ['owner', 'manager', 'customer-service'];
const workers: readonly Role[] = [...reviewers, 'technician'];
const handlers: readonly Role[] = [...workers, 'parts-keeper', 'finance'];
const managers: readonly Role[] = ['owner', 'manager'];

/** A row for every action; one without fails the test. */
export const accessRows: Readonly<Record<string, Row>> = {
  'customer/get-me': { who: 'everybody' },
  'customer/list-products': { who: 'everybody' },
  'customer/list-claims': { who: 'everybody', open: ['after.id'] },
  'customer/list-notices': { who: 'everybody' },
  'customer/list-accesses': { who: 'everybody' },
  'customer/get-my-data': { who: 'everybody' },
  'customer/export-my-data': { who: 'everybody' },
  'customer/correct-contact': { who: 'everybody' },
  'customer/withdraw-consent': { who: 'everybody' },
  'customer/delete-account': { who: 'everybody' },
  'customer/agree-to-messages': { who: 'everybody' },
  'customer/redeem-invitation': { who: 'everybody' },
  'customer/start-upload': { who: 'everybody', open: ['storeId', 'for.claimId'] },
  'customer/confirm-upload': { who: 'customer' },
  'customer/show-my-photos': { who: 'customer', leftOut: true },
  'customer/preview-rights': { who: 'customer', open: ['storeId'] },
  'customer/submit-claim': {
    who: 'customer',
    open: ['storeId'],
    refuses: ['PHOTO_NOT_USABLE', 'INCOMPLETE', 'TOO_MANY', 'WAY_NOT_OFFERED'],
  },
  'customer/add-photos': { who: 'customer', refuses: ['PHOTO_NOT_USABLE'] },
  'customer/get-claim': { who: 'customer' },
  'customer/supply-info': { who: 'customer', refuses: ['PHOTO_NOT_USABLE', 'NOT_NOW', 'CHANGED_MEANWHILE'] },
  'customer/answer-guidance': { who: 'customer' },
  'customer/cancel-claim': { who: 'customer' },
  'customer/reopen-claim': { who: 'customer' },
  'customer/appeal-decision': {
    who: 'customer',
    refuses: ['PHOTO_NOT_USABLE', 'NOT_NOW', 'CHANGED_MEANWHILE'],
  },
  'customer/ask-for-person': { who: 'customer' },
  'customer/close-claim': { who: 'customer' },
  'customer/file-complaint': {
    who: 'customer',
    open: ['storeId'],
    refuses: ['PHOTO_NOT_USABLE', 'TOO_MANY'],
  },
  'customer/file-anonymously': { who: 'everybody', open: ['storeId'] },
  'customer/list-complaints': { who: 'everybody' },
  'customer/get-complaint': { who: 'customer' },
  'customer/answer-complaint': { who: 'customer' },
  'customer/get-wishes': { who: 'customer' },
  'customer/set-wishes': { who: 'customer' },
  'staff/list-complaints': { who: ['complaint-supervisor', 'owner'] },
  // Of a complaint that was not passed on to him an owner knows as little as everybody else.
  'staff/get-complaint': { who: ['complaint-supervisor'] },
  'staff/act-on-complaint': { who: ['complaint-supervisor'] },
  'staff/show-complaint-photos': { who: ['complaint-supervisor'] },
  'staff/list-calls': { who: reviewers, about: { 'about.complaintId': ['complaint-supervisor'] } },
  'staff/plan-call': { who: reviewers, about: { 'about.complaintId': ['complaint-supervisor'] } },
  // The one who made the call.
  'staff/record-call': { who: ['customer-service'] },
  'staff/list-queue': { who: reviewers, open: ['after.id'] },
  'staff/get-claim': { who: reviewers },
  'staff/begin-review': { who: reviewers },
  'staff/show-claim-photos': { who: reviewers },
  'staff/show-contact': { who: reviewers },
  'staff/list-team': { who: all },
  'staff/invite-staff': { who: managers },
  'staff/remove-role': { who: managers, open: ['customerId'] },
  'customer/add-product': { who: 'everybody', open: ['storeId'], refuses: ['PHOTO_NOT_USABLE'] },
  'customer/bind-by-phone': { who: 'everybody' },
  'customer/redeem-binding': { who: 'everybody' },
  'customer/show-my-code': { who: 'everybody' },
  'customer/get-product': { who: 'customer' },
  'customer/remove-product': { who: 'customer' },
  'customer/confirm-terms': { who: 'customer' },
  'customer/record-help': { who: 'everybody', open: ['storeId', 'productId'] },
  'customer/show-product-photos': { who: 'customer' },
  'staff/search': { who: reviewers },
  'staff/list-sold-items': { who: reviewers, open: ['after.id'] },
  'staff/get-sold-item': { who: reviewers },
  'staff/show-item-photos': { who: reviewers },
  'staff/add-sold-item': { who: reviewers, refuses: ['PHOTO_NOT_USABLE'] },
  'staff/import-sold-items': { who: reviewers },
  'staff/make-binding-code': { who: reviewers },
  'staff/bind-at-counter': { who: reviewers, refuses: ['BINDING_INVALID', 'TOO_MANY'] },
  'staff/unbind-item': { who: reviewers },
  'staff/file-for-customer': { who: reviewers, refuses: ['PHOTO_NOT_USABLE', 'INCOMPLETE'] },
  'staff/approve-claim': { who: reviewers },
  'staff/reject-claim': {
    who: reviewers,
    open: ['ruleId'],
    refuses: ['PHOTO_NOT_USABLE', 'CHANGED_MEANWHILE', 'NOT_NOW'],
  },
  'staff/ask-info': { who: reviewers },
  'staff/guide-customer': { who: reviewers },
  'staff/mark-urgent': { who: reviewers },
  'staff/reassign-claim': { who: reviewers },
  'staff/cosign-rejection': { who: managers },
  'staff/cosign-approval': { who: managers },
  'staff/force-close': { who: managers },
  'staff/record-step': { who: handlers },
  'staff/flag-major-quality': { who: workers },
  'staff/list-holds': { who: handlers },
  'staff/lift-hold': { who: managers },
  'staff/get-status': { who: managers },
};
