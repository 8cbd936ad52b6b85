import { View } from '@tarojs/components';
import { setClipboardData } from '@tarojs/taro';
import type { Handling } from '../../../contracts/handling';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { RefundLines } from '../../components/refund-lines';
import { moment } from '../../shared/format';
import { courierWords } from '../../shared/words/couriers';
import { serviceWays as words } from '../../shared/words/service-ways';
import { slotWords } from '../../shared/words/slots';
import { asSlot } from '../slot/counter-cells';

type Parcel = NonNullable<Handling['parcelIn']>;

function ParcelCell({ title, parcel }: { title: string; parcel: Parcel }) {
  return (
    <Cell
      icon="box"
      title={`${courierWords[parcel.courier]} ${parcel.number}`}
      note={`${title} · ${words.copyNumber}`}
      onTap={() => void setClipboardData({ data: parcel.number })}
    />
  );
}

/** What the return pays, how the rules come to it, and once it was paid, by which reference. */
function RefundCard({ refund }: { refund: NonNullable<Handling['refund']> }) {
  return (
    <Card className="col g2">
      <RefundLines refund={refund} title={words.refund} by={words.refundBy} />
      <View className="sm">
        {refund.paidAt === undefined
          ? words.refundWaits
          : words.refundPaid(moment(refund.paidAt), refund.reference ?? '')}
      </View>
    </Card>
  );
}

/** Where the goods and the money are now. */
export function WhereItIs({ handling }: { handling: Handling }) {
  const { slot, parcelIn, parcelBack, custody, inspection, refund } = handling;
  const has = [slot, parcelIn, parcelBack, custody, inspection].some((one) => one !== undefined);
  return (
    <>
      {has ? (
        <Card look="flush">
          {slot === undefined ? null : (
            <Cell icon="clock" title={slotWords(asSlot(slot))} note={words.slot} />
          )}
          {parcelIn === undefined ? null : <ParcelCell title={words.parcelIn} parcel={parcelIn} />}
          {custody === undefined ? null : (
            <Cell icon="box" title={words.custody} note={moment(custody.since)} />
          )}
          {inspection === undefined ? null : (
            <Cell icon="search" title={words.inspected[inspection.verdict]} note={moment(inspection.at)} />
          )}
          {parcelBack === undefined ? null : <ParcelCell title={words.parcelBack} parcel={parcelBack} />}
        </Card>
      ) : null}
      {refund === undefined ? null : <RefundCard refund={refund} />}
    </>
  );
}
