import { View } from '@tarojs/components';
import type { StaffClaim } from '../../../../contracts/review';
import { Card } from '../../../components/card';
import { Cell } from '../../../components/cell';
import { moment, money, shortDay } from '../../../shared/format';
import { courierWords } from '../../../shared/words/couriers';
import { staffGoods } from '../../../shared/words/staff-goods';
import { staffIntake } from '../../../shared/words/staff-intake';
import { timeOfDay } from '../../../shared/time-of-day';

const words = staffGoods.now;

/** 东西在哪: booked, on its way, in the shop; and the money that goes back. */
export function WhereItIs({ claim }: { claim: StaffClaim }) {
  const { slot, parcelIn, parcelBack, custody, inspection, refund } = claim.handling ?? {};
  const home = claim.visit?.at === 'home' ? claim.visit : undefined;
  const moves = claim.visit?.moves;
  const isMoved = moves !== undefined && moves.customer + moves.shop > 0;
  if (claim.handling === undefined && home === undefined) return null;
  const kept = custody?.accessories.map((one) => staffIntake.accessory[one]).join('、');
  const marks = custody?.marks.map((one) => staffIntake.mark[one]).join('、');
  return (
    <View className="sec">
      <View className="h2">{words.title}</View>
      <Card look="flush">
        {slot === undefined ? null : (
          <Cell
            icon="clock"
            title={words.slot}
            note={`${shortDay(slot.date)} ${timeOfDay(slot.from)}–${timeOfDay(slot.to)}`}
          />
        )}
        {home === undefined ? null : (
          <Cell
            icon="clock"
            title={words.visit}
            note={`${shortDay(home.date)} ${timeOfDay(home.window.from)}–${timeOfDay(home.window.to)}`}
          />
        )}
        {isMoved ? <Cell icon="swap" title={words.moved(moves.customer, moves.shop)} /> : null}
        {parcelIn === undefined ? null : (
          <Cell
            icon="box"
            title={words.parcelIn}
            note={`${courierWords[parcelIn.courier]} ${parcelIn.number}`}
          />
        )}
        {custody === undefined ? null : (
          <Cell
            icon="box"
            title={`${words.custody} · ${moment(custody.since)}`}
            note={[kept === '' ? words.noAccessories : kept, marks].filter(Boolean).join(' · ')}
          />
        )}
        {inspection === undefined ? null : (
          <Cell icon="search" title={words.inspected[inspection.verdict]} note={moment(inspection.at)} />
        )}
        {refund === undefined ? null : (
          <Cell
            icon="swap"
            title={`${words.refund} ${money(refund.amountFen)}`}
            note={refund.reference === undefined ? words.unpaid : words.paid(refund.reference)}
          />
        )}
        {parcelBack === undefined ? null : (
          <Cell
            icon="box"
            title={words.parcelBack}
            note={`${courierWords[parcelBack.courier]} ${parcelBack.number}`}
          />
        )}
      </Card>
    </View>
  );
}
