import type { ExportPart } from '../../contracts/my-data';
import { contactIdOf, type Claim } from '../_domain/claim-record';
import type { Photo, Team } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { after as beyond, before, oneOf, readCap } from '../_platform/database-guard';
import type { Caller } from '../_platform/identity';

/** A page of somebody's documents by collection. */
export interface Page {
  readonly documents: Readonly<Record<string, readonly object[]>>;
  readonly pictures?: readonly Photo[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
}
type Read = (cloud: Cloud, caller: Caller, after: string | undefined) => Promise<Page>;

/** A team as its member's: of the others nothing. */
const ownPost = (team: Team, customerId: string): object => ({
  _id: team._id,
  members: team.members.filter((member) => member.customerId === customerId),
});

const profile: Read = async ({ tables }, { customerId, staff }) => {
  const customer = await tables.customers.get(customerId);
  const [identities, consents, teams] = await Promise.all([
    tables.identities.getMany(customer?.identityIds ?? []),
    tables.consents.list({ where: { customerId }, limit: 100 }),
    tables.teams.getMany([...new Set(staff.map(({ storeId }) => storeId))]),
  ]);
  return {
    documents: {
      identities,
      customers: customer ? [customer] : [],
      consents,
      teams: teams.map((team) => ownPost(team, customerId)),
    },
  };
};

/** Claims of one page; their events and texts come along whole. */
const claimsAPage = 10;

const belongings = async ({ tables }: Cloud, storeId: string, claimIds: readonly string[]) => {
  const where = { storeId, claimId: oneOf(claimIds) };
  const read = await Promise.all([
    tables.events.list({ where, limit: readCap }),
    tables.texts.list({ where, limit: readCap }),
  ]);
  if (read.some((all) => all.length === readCap)) throw new Error('a page of claims has more than fits');
  return { events: read[0], texts: read[1] };
};

const claims: Read = async (cloud, { customerId }, after) => {
  const found: Claim[] = await cloud.tables.claims.list({
    where: { customerId, ...(after === undefined ? {} : { order: before(after) }) },
    order: ['order', 'desc'],
    limit: claimsAPage + 1,
  });
  const page = found.slice(0, claimsAPage);
  const stores = [...new Set(page.map(({ storeId }) => storeId))];
  const idsOf = (storeId: string) => page.filter((one) => one.storeId === storeId).map(({ _id }) => _id);
  const [contacts, ...parts] = await Promise.all([
    cloud.tables.contacts.getMany(page.map(contactIdOf)),
    ...stores.map((storeId) => belongings(cloud, storeId, idsOf(storeId))),
  ]);
  const next = found.length > claimsAPage ? page.at(-1)?.order : undefined;
  return {
    documents: {
      claims: page,
      contacts,
      events: parts.flatMap(({ events }) => events),
      texts: parts.flatMap(({ texts }) => texts),
    },
    ...(next === undefined ? {} : { next }),
  };
};

/** More things than a household buys. */
const productCap = 500;

const products: Read = async ({ tables }, { customerId }) => {
  const items = await tables['sold-items'].list({
    where: { customerId },
    order: ['soldOn', 'desc'],
    limit: productCap,
  });
  const buyers = await tables.buyers.getMany(items.map(({ _id }) => _id));
  return { documents: { 'sold-items': items, buyers } };
};

const rows = 100;

/** A page of what is listed by its id. */
const byId = async <D extends { readonly _id: string }>(
  list: (query: {
    where: Readonly<Record<string, string | ReturnType<typeof beyond>>>;
    order: readonly ['_id', 'asc'];
    limit: number;
  }) => Promise<D[]>,
  { customerId }: Caller,
  after: string | undefined,
  size: number,
): Promise<{ page: D[]; next?: string }> => {
  const found = await list({
    where: { customerId, ...(after === undefined ? {} : { _id: beyond(after) }) },
    order: ['_id', 'asc'],
    limit: size + 1,
  });
  const page = found.slice(0, size);
  const next = found.length > size ? page.at(-1)?._id : undefined;
  return { page, ...(next === undefined ? {} : { next }) };
};

/** As many as get their addresses in one request. */
const picturesAPage = 40;

const photos: Read = async ({ tables }, caller, after) => {
  const { page, ...rest } = await byId((query) => tables.photos.list(query), caller, after, picturesAPage);
  return { documents: { photos: page }, pictures: page, ...rest };
};

const messages: Read = async ({ tables }, caller, after) => {
  const { page, ...rest } = await byId((query) => tables.notices.list(query), caller, after, rows);
  return { documents: { notices: page }, ...rest };
};

const looks: Read = async ({ tables }, caller, after) => {
  const { page, ...rest } = await byId((query) => tables.accesses.list(query), caller, after, rows);
  return { documents: { accesses: page }, ...rest };
};

const complaintsAPage = 20;

const complaints: Read = async (cloud, caller, after) => {
  const { tables } = cloud;
  const { page, ...rest } = await byId(
    (query) => tables.complaints.list(query),
    caller,
    after,
    complaintsAPage,
  );
  const parts = await Promise.all(
    [...new Set(page.map(({ storeId }) => storeId))].map(async (storeId) => {
      const ids = page.filter((one) => one.storeId === storeId).map(({ _id }) => _id);
      const where = { storeId, complaintId: oneOf(ids) };
      return Promise.all([
        tables['complaint-events'].list({ where, limit: readCap }),
        tables['complaint-texts'].list({ where, limit: readCap }),
      ]);
    }),
  );
  return {
    documents: {
      complaints: page,
      // What those of the lane note for themselves is theirs.
      'complaint-events': parts.flatMap(([events]) => events).filter(({ kind }) => kind !== 'noted'),
      'complaint-texts': parts.flatMap(([events, texts]) =>
        texts.filter((text) => events.some(({ _id, kind }) => _id === text._id && kind !== 'noted')),
      ),
    },
    ...rest,
  };
};

const calls: Read = async ({ tables }, caller, after) => {
  const { page, ...rest } = await byId((query) => tables.calls.list(query), caller, after, rows);
  const texts = await tables['call-texts'].getMany(page.map(({ _id }) => _id));
  return { documents: { calls: page, 'call-texts': texts }, ...rest };
};

/** What somebody answered, and what was put right because of it; what the shop noted meanwhile is the shop's. */
const surveys: Read = async ({ tables }, caller, after) => {
  const { page, ...rest } = await byId((query) => tables.surveys.list(query), caller, after, rows);
  const ids = page.map(({ _id }) => _id);
  const { customerId } = caller;
  const [texts, recoveries] = await Promise.all([
    tables['survey-texts'].list({ where: { customerId }, order: ['_id', 'asc'], limit: readCap }),
    tables.recoveries.list({ where: { customerId }, order: ['_id', 'asc'], limit: readCap }),
  ]);
  return {
    documents: {
      surveys: page,
      'survey-texts': texts.filter(({ _id }) => ids.includes(_id.split(':')[0] ?? '')),
      recoveries: recoveries.filter(({ surveyId }) => ids.includes(surveyId)),
    },
    ...rest,
  };
};

const parts: Readonly<Record<ExportPart, Read>> = {
  profile,
  claims,
  products,
  photos,
  messages,
  looks,
  complaints,
  calls,
  surveys,
};

/** One page of one part of everything about a person. */
export const readPart = (
  part: ExportPart,
  cloud: Cloud,
  caller: Caller,
  after: string | undefined,
): Promise<Page> => parts[part](cloud, caller, after);
