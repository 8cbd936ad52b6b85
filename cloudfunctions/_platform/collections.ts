import type {
  Claim,
  Consent,
  ContactRecord,
  Customer,
  EventRecord,
  Identity,
  Invitation,
  NoticeRecord,
  NumberRecord,
  OutboxRecord,
  Photo,
  Rate,
  SoldItem,
  StoreRecord,
  Team,
  TextRecord,
  UploadTicket,
} from '../_domain/records';

/** Which collection holds which documents. */
export interface Collections {
  identities: Identity;
  customers: Customer;
  stores: StoreRecord;
  teams: Team;
  invitations: Invitation;
  'sold-items': SoldItem;
  'upload-tickets': UploadTicket;
  photos: Photo;
  claims: Claim;
  contacts: ContactRecord;
  texts: TextRecord;
  numbers: NumberRecord;
  events: EventRecord;
  notices: NoticeRecord;
  outbox: OutboxRecord;
  consents: Consent;
  rates: Rate;
}
export type CollectionName = keyof Collections;
