import type { Role } from '../../contracts/team';
import type { Claim } from './claim-record';
import { authorityOf } from './review/authority';

/**
 * What somebody who waited for nobody is to be offered at once, in fen: as much as customer service may give alone
 * (requirements A77), and no more than the one who calls may. Absent where the shop has not let him wait, and for those
 * who may give nothing.
 */
export const makeGoodFen = (
  { lastAbsence, done }: Pick<Claim, 'lastAbsence' | 'done'>,
  roles: readonly Role[],
): number | undefined => {
  if (done || lastAbsence?.whose !== 'shop') return undefined;
  const fen = Math.min(authorityOf(['customer-service']), authorityOf(roles));
  return fen > 0 ? fen : undefined;
};
