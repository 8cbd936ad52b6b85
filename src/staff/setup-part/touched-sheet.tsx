import { View } from '@tarojs/components';
import type { TouchedParcel, TouchedSlot, TouchedVisit } from '../../../contracts/store-setup';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Sheet } from '../../components/sheet';
import type { Failure } from '../../shared/cloud/failure';
import { shortDay } from '../../shared/format';
import { courierWords } from '../../shared/words/couriers';
import { staffSetup } from '../../shared/words/staff-setup';
import { writeTime } from '../setup/read-fields';

const words = staffSetup.touched;

interface TouchedSheetProps {
  readonly touched: readonly TouchedVisit[];
  readonly parcels: readonly TouchedParcel[];
  readonly slots: readonly TouchedSlot[];
  readonly busy: boolean;
  readonly failed: Failure | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

function Parcel({ touched: { number, productName, becomes, parcel } }: { touched: TouchedParcel }) {
  return (
    <Card look="well" className="col g1">
      <View className="b num">{number}</View>
      <View className="sm">{productName}</View>
      {parcel === undefined ? null : (
        <View className="sm num">{`${courierWords[parcel.courier]} ${parcel.number}`}</View>
      )}
      <View className={becomes === 'told' ? 'cap' : 'cap c-todo'}>
        {becomes === 'told' ? words.told : words.underWay}
      </View>
    </Card>
  );
}

const time = ({ date, window }: Pick<TouchedVisit, 'date' | 'window'>): string =>
  `${shortDay(date)} ${writeTime(window.from)}–${writeTime(window.to)}`;

function Slot({ touched: { number, productName, ...slot } }: { touched: TouchedSlot }) {
  return (
    <Card look="well" className="col g1">
      <View className="b num">{number}</View>
      <View className="sm">{productName}</View>
      <View className="sm num">{time(slot)}</View>
      <View className="cap c-todo">{words.slot}</View>
    </Card>
  );
}

const becomes = ({ becomes: what, lost, to = '' }: TouchedVisit): string => {
  if (what !== 'waiting') return what === 'kept' ? words.kept : words.moved(to);
  return lost === 'store-closed' ? words.closed : words.waiting;
};

/** Which booked visits, times at the counter and open parcels a change touches, and what happens to each, before it is made. */
export function TouchedSheet({
  touched,
  parcels,
  slots,
  busy,
  failed,
  onConfirm,
  onClose,
}: TouchedSheetProps) {
  return (
    <Sheet
      open
      title={words.title(touched.length + parcels.length + slots.length)}
      onClose={onClose}
      foot={
        <>
          <FailureNotice failure={failed} />
          <Button busy={busy} onTap={onConfirm}>
            {busy ? staffSetup.saving : words.confirm}
          </Button>
          <Button look="text" size="s" onTap={onClose}>
            {words.back}
          </Button>
        </>
      }
    >
      {parcels.length > 0 ? <View className="sm c-2">{words.parcels}</View> : null}
      {touched.length > 0 ? <View className="sm c-2">{words.lead}</View> : null}
      {touched.map((visit) => (
        <Card key={`${visit.claimId} ${visit.date}`} look="well" className="col g1">
          <View className="row">
            <View className="grow b num">{visit.number}</View>
            <Badge tone={visit.becomes === 'waiting' ? 'todo' : 'shop'}>{becomes(visit)}</Badge>
          </View>
          <View className="sm num">{time(visit)}</View>
          <View className="cap">{`${visit.technician ?? ''} ${words.lost[visit.lost]}`}</View>
        </Card>
      ))}
      {slots.map((one) => (
        <Slot key={one.claimId} touched={one} />
      ))}
      {parcels.map((one) => (
        <Parcel key={one.claimId} touched={one} />
      ))}
    </Sheet>
  );
}
