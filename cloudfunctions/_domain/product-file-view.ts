import type { ProductFile } from '../../contracts/product-file';
import type { AccessRecord } from './access';
import type { Claim } from './claim-record';
import { defined } from './defined';
import { nameOf } from './names';
import { productView } from './product-view';
import type { Team } from './records';
import { isSold, type Item } from './sold-item-record';
import { saleView, serviceView } from './sold-item-view';

/**
 * A thing's file as its owner sees it. Of what earlier owners filed it tells only when it was repaired: that is the
 * thing's history, the rest is theirs.
 * @param of.claims about it, newest first
 */
export const productFileView = (of: {
  readonly item: Item;
  readonly customerId: string;
  readonly claims: readonly Claim[];
  readonly team: Team | undefined;
  readonly looks: readonly AccessRecord[];
}): ProductFile => {
  const { item, team } = of;
  const isMine = (claim: Claim) => claim.customerId === of.customerId;
  const history = of.claims.filter((claim) => isMine(claim) || claim.repairs !== undefined);
  return {
    ...productView(item, of.claims.filter(isMine)),
    ...(isSold(item) ? saleView(item, team) : {}),
    history: history.map((claim) => serviceView(claim, isMine(claim))),
    since: item.holders[item.holders.length - 1]?.since ?? '',
    looks: of.looks.map(({ at, actorId, role }) => defined({ at, person: nameOf(team, actorId), role })),
  };
};
