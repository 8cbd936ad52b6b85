import type { CustomerAct } from '../../../contracts/decision';
import type { StaffAct } from '../../../contracts/staff-act';
import type { Claim } from '../claim-record';
import { canHappen, payers, type Act } from '../lifecycle';
import type { Team } from '../records';
import { mayAct } from '../separation';
import { holdsSlot } from '../past-visits';
import { comesToCounter, isReadyAtCounter } from './book-slot';
import { isCodeWanted } from './counter-code';
import { isAsDescribed } from './inspect';
import { comesByCourier } from './parcel';
import { mayCome, receiving } from './receive';

/** Whether a time at the counter can be booked or moved: to bring something, or to fetch it. */
const maySlot = (claim: Claim, can: (kind: 'booked' | 'rebooked' | 'pickup-booked') => boolean): boolean =>
  isReadyAtCounter(claim)
    ? can('pickup-booked')
    : (comesToCounter(claim) && can('booked')) || (can('rebooked') && holdsSlot(claim));

/** What the customer may do about where the goods are. */
export const customerWays = (
  claim: Claim,
  act: Act,
): Pick<Record<CustomerAct, boolean>, 'book-slot' | 'move-slot' | 'ship-in' | 'show-code'> => ({
  'book-slot': maySlot(claim, (kind) => canHappen(claim, kind, act)) && !holdsSlot(claim),
  'move-slot': maySlot(claim, (kind) => canHappen(claim, kind, act)) && holdsSlot(claim),
  'ship-in': canHappen(claim, 'shipped-in', act) && comesByCourier(claim),
  'show-code': isCodeWanted(claim),
});

type WayAct =
  | 'book-slot-for-customer'
  | 'check-in'
  | 'receive-parcel'
  | 'hand-out'
  | 'ship-back'
  | 'inspect-goods'
  | 'begin-refund'
  | 'pay-refund'
  | 'begin-exchange'
  | 'hand-replacement';

/** What somebody of the shop may do about goods and money; `handles`: it is no claim of his own. */
export const staffWays = (
  claim: Claim,
  act: Act,
  team: Team,
  handles: boolean,
): Pick<Record<StaffAct, boolean>, WayAct> => {
  const { approval, refund } = claim;
  const can = (kind: Parameters<typeof canHappen>[1]) => handles && canHappen(claim, kind, act);
  const comes = can(receiving(claim)) && mayCome(claim);
  const before = [approval?.by, approval?.cosignedBy, refund?.begunBy].filter((one) => one !== undefined);
  const { customerId } = claim;
  const pays = mayAct({ customerId, deciders: before }, team, act.customerId, payers);
  return {
    'book-slot-for-customer': maySlot(claim, can),
    'check-in': comes && claim.state !== 'in-transit',
    'receive-parcel': comes && claim.state !== 'scheduled' && comesByCourier(claim),
    'hand-out': can('picked-up') && isReadyAtCounter(claim),
    'ship-back': can('shipped-back'),
    'inspect-goods': can('goods-inspected') && !isAsDescribed(claim),
    'begin-refund':
      can('refund-begun') &&
      approval?.remedy === 'return' &&
      (claim.state === 'approved' || isAsDescribed(claim)),
    'pay-refund': can('refunded') && refund !== undefined && (pays === 'yes' || pays === 'nobody-else'),
    'begin-exchange': can('exchange-begun') && approval?.remedy === 'exchange' && isAsDescribed(claim),
    'hand-replacement': can('exchanged'),
  };
};
