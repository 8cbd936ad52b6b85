/**
 * What the cloud holds: collections with their indexes, and the rules for clients.
 * The one source for the local cloud and for deployment.
 */
export interface IndexKey {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}
export interface Index {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly IndexKey[];
}

const index = (...fields: string[]): Index => ({
  name: fields.map((field) => field.replace('-', '')).join('_'),
  unique: false,
  keys: fields.map((field) => ({
    field: field.replace('-', ''),
    direction: field.startsWith('-') ? 'desc' : 'asc',
  })),
});

/**
 * Collection → indexes. `storeId` comes first, except where a customer lists what is his in whatever store, and in
 * `rates`, `salts` and `call-days`, which only expire; uniqueness lives in `_id`. A leading "-" is descending.
 */
export const collections: Readonly<Record<string, readonly Index[]>> = {
  identities: [],
  customers: [],
  stores: [],
  teams: [],
  invitations: [],
  'sold-items': [
    index('customerId', '-soldOn'),
    index('storeId', '-order'),
    index('storeId', 'tokens'),
    index('storeId', 'importId'),
    index('storeId', 'brand', 'model', '_id'),
  ],
  buyers: [index('storeId', 'tokens'), index('phoneToken')],
  'upload-tickets': [index('storeId', 'expiresAt'), index('customerId')],
  photos: [index('customerId', '_id'), index('storeId', 'settled', 'createdAt'), index('storeId', 'checkAt')],
  'binding-codes': [index('expiresAt')],
  imports: [index('storeId', 'state', 'createdAt')],
  holds: [index('storeId', '-since')],
  jobs: [index('storeId', 'done', 'lease')],
  heartbeats: [],
  helps: [index('storeId', 'month', 'guideId')],
  'picture-checks': [index('storeId', 'expiresAt')],
  claims: [
    index('customerId', 'done', '-order'),
    index('customerId', 'turn', '-order'),
    index('customerId', '-order'),
    index('storeId', 'desk', 'deskOrder'),
    index('storeId', 'handlerId', 'deskOrder'),
    index('storeId', 'promiseOrder'),
    index('storeId', 'done', 'deskOrder'),
    index('storeId', 'tokens'),
    index('storeId', 'dueAt'),
  ],
  plans: [index('storeId', 'date'), index('storeId', 'claimIds'), index('storeId', 'settled', 'date')],
  'counter-days': [index('storeId', 'date')],
  'counter-codes': [index('customerId')],
  payments: [],
  contacts: [],
  texts: [index('storeId', 'claimId')],
  events: [index('storeId', 'claimId', 'version')],
  notices: [index('customerId', '-at'), index('customerId', '_id'), index('storeId', 'push', 'pushAt')],
  consents: [index('customerId')],
  accesses: [index('customerId', '-at'), index('customerId', 'about', '-at'), index('customerId', '_id')],
  complaints: [
    index('customerId', '-order'),
    index('customerId', '_id'),
    index('storeId', 'lane', 'laneOrder'),
    index('storeId', 'done', 'laneOrder'),
    index('storeId', 'owners', 'lane', 'laneOrder'),
    index('storeId', 'owners', 'done', 'laneOrder'),
    index('storeId', 'audit', 'laneOrder'),
    index('storeId', 'dueAt'),
  ],
  'complaint-events': [index('storeId', 'complaintId', 'version')],
  'complaint-texts': [index('storeId', 'complaintId')],
  'audit-counts': [],
  salts: [index('expiresAt')],
  calls: [index('storeId', 'about', '-at'), index('customerId', '-at'), index('customerId', '_id')],
  'call-texts': [index('customerId')],
  'call-days': [index('expiresAt')],
  surveys: [index('customerId', '_id'), index('storeId', 'month', '-completedAt'), index('storeId', 'dueAt')],
  'survey-texts': [index('customerId', '_id')],
  recoveries: [
    index('customerId', '_id'),
    index('storeId', 'done', 'order'),
    index('storeId', 'month', 'order'),
    index('storeId', 'claimId'),
    index('storeId', 'dueAt'),
  ],
  'score-sheets': [],
  erasures: [index('at')],
  rates: [index('expiresAt')],
};

/** Every collection: no client reads or writes; only functions touch data. */
export const databaseRule = { read: false, write: false } as const;

/** Clients read nothing directly and write only what they create below `incoming/`. */
export const storageRule = {
  read: false,
  write: 'resource.openid == auth.openid && /^incoming\\//.test(resource.path)',
} as const;
