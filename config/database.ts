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

/** Collection → indexes. `storeId` comes first in each (counters of `rates` belong to no store); uniqueness lives in `_id`. A leading "-" is descending. */
export const collections: Readonly<Record<string, readonly Index[]>> = {
  identities: [],
  customers: [],
  stores: [],
  teams: [],
  invitations: [],
  'sold-items': [index('storeId', 'customerId', '-soldOn')],
  'upload-tickets': [index('storeId', 'expiresAt')],
  photos: [index('storeId', 'claimId', 'createdAt')],
  claims: [index('storeId', 'customerId', '-order'), index('storeId', 'state', 'order')],
  contacts: [],
  texts: [],
  numbers: [],
  events: [index('storeId', 'claimId', 'version')],
  notices: [index('storeId', 'customerId', '-at')],
  outbox: [index('storeId', 'status', 'dueAt')],
  consents: [],
  rates: [index('expiresAt')],
};

/** Every collection: no client reads or writes; only functions touch data. */
export const databaseRule = { read: false, write: false } as const;

/** Clients read nothing directly and write only what they create below `incoming/`. */
export const storageRule = {
  read: false,
  write: 'resource.openid == auth.openid && /^incoming\\//.test(resource.path)',
} as const;
