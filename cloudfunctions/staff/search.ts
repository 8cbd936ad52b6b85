import { contactIdOf } from '../_domain/claim-record';
import { search as contract } from '../../contracts/search';
import { reviewers } from '../_domain/lifecycle';
import { readingsOf } from '../_domain/search-words';
import { isSold } from '../_domain/sold-item-record';
import { buyerView, soldItemView } from '../_domain/sold-item-view';
import { claimSummaryView, maskPhone } from '../_domain/view';
import { oneOf } from '../_platform/database-guard';
import { serveStaff } from '../_platform/serve';
import { pageSize } from '../_work/list-page';
import { seen } from '../_work/seen';
import { token } from '../_work/tokens';

/** Hits that are looked at; with four digits of a number there may be many. */
const hitCap = 60;

export const search = serveStaff(contract, reviewers, async ({ input, cloud }) => {
  const { storeId } = input;
  const { tables } = cloud;
  const tokens = readingsOf(input.text).map(({ as, written }) => token(storeId, as, written));
  if (tokens.length === 0) return { claims: [], items: [], more: false };
  const found = { where: { storeId, tokens: oneOf(tokens) }, limit: hitCap };
  const [claims, named, buyers] = await Promise.all([
    tables.claims.list(found),
    tables['sold-items'].list(found),
    tables.buyers.list(found),
  ]);
  const others = buyers.filter(({ _id }) => named.every((item) => item._id !== _id));
  const bought = await tables['sold-items'].getMany(others.map(({ _id }) => _id));
  const items = (await seen(cloud, [...named, ...bought].filter(isSold))).sort((one, other) =>
    one.order < other.order ? 1 : -1,
  );
  const page = claims.sort((one, other) => (one.order < other.order ? 1 : -1)).slice(0, pageSize);
  const shown = items.slice(0, pageSize);
  const [contacts, told] = await Promise.all([
    tables.contacts.getMany(page.map(contactIdOf)),
    tables.buyers.getMany(shown.map(({ _id }) => _id)),
  ]);
  return {
    claims: page.map((claim) => {
      const contact = contacts.find(({ _id }) => _id === contactIdOf(claim));
      return {
        ...claimSummaryView(claim),
        contact: { name: contact?.name ?? '', phone: contact ? maskPhone(contact.phone) : '' },
      };
    }),
    items: shown.map((item) => ({
      ...soldItemView(item),
      ...buyerView(told.find(({ _id }) => _id === item._id)),
    })),
    more: claims.length > pageSize || items.length > pageSize,
  };
});
