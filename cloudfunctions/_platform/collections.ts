import { collections } from '../../config/database';
import type { AccessRecord } from '../_domain/access';
import type { Claim, ContactRecord, EventRecord, NoticeRecord, TextRecord } from '../_domain/claim-record';
import type {
  AuditCount,
  Complaint,
  ComplaintEventRecord,
  ComplaintText,
  Salt,
} from '../_domain/complaint/complaint-record';
import type { CallDay, CallRecord, CallText } from '../_domain/contact-governor';
import type { PlanDocument } from '../_domain/dispatch/plan-document';
import type { Erasure } from '../_domain/erasure';
import type {
  Consent,
  Customer,
  Identity,
  Invitation,
  Photo,
  PictureCheck,
  Rate,
  StoreRecord,
  Team,
  UploadTicket,
} from '../_domain/records';
import type { BindingCode } from '../_domain/binding-code';
import type { Heartbeat } from '../_domain/heartbeat';
import type { HelpRecord } from '../_domain/help-record';
import type { HoldRecord } from '../_domain/hold-record';
import type { ScoreSheet } from '../_domain/survey/own-groups';
import type { RecoveryRecord, SurveyRecord, SurveyText } from '../_domain/survey/survey-record';
import type { JobRecord } from '../_domain/job';
import type { ImportRecord } from '../_domain/import-record';
import type { BuyerRecord, Item } from '../_domain/sold-item-record';
import type { CounterCode } from '../_domain/ways/counter-code';
import type { Payment } from '../_domain/ways/refund';
import type { CounterDay } from '../_domain/ways/counter-day';

/** Which collection holds which documents. */
export interface Collections {
  identities: Identity;
  customers: Customer;
  stores: StoreRecord;
  teams: Team;
  invitations: Invitation;
  'sold-items': Item;
  buyers: BuyerRecord;
  'binding-codes': BindingCode;
  helps: HelpRecord;
  imports: ImportRecord;
  holds: HoldRecord;
  jobs: JobRecord;
  heartbeats: Heartbeat;
  'upload-tickets': UploadTicket;
  photos: Photo;
  'picture-checks': PictureCheck;
  claims: Claim;
  plans: PlanDocument;
  'counter-days': CounterDay;
  'counter-codes': CounterCode;
  payments: Payment;
  contacts: ContactRecord;
  texts: TextRecord;
  events: EventRecord;
  notices: NoticeRecord;
  consents: Consent;
  accesses: AccessRecord;
  complaints: Complaint;
  'complaint-events': ComplaintEventRecord;
  'complaint-texts': ComplaintText;
  'audit-counts': AuditCount;
  salts: Salt;
  calls: CallRecord;
  'call-texts': CallText;
  'call-days': CallDay;
  surveys: SurveyRecord;
  'survey-texts': SurveyText;
  recoveries: RecoveryRecord;
  'score-sheets': ScoreSheet;
  erasures: Erasure;
  rates: Rate;
}
/** What is never written over nor removed: what happened has happened. */
export const appendOnly = ['events', 'complaint-events'] as const satisfies readonly (keyof Collections)[];
export type AppendOnly = (typeof appendOnly)[number];

export type CollectionName = keyof Collections;
export const collectionNames = Object.keys(collections) as readonly CollectionName[];
