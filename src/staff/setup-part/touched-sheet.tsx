import { View } from '@tarojs/components';
import type { TouchedVisit } from '../../../contracts/store-setup';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Sheet } from '../../components/sheet';
import type { Failure } from '../../shared/cloud/failure';
import { shortDay } from '../../shared/format';
import { staffSetup } from '../../shared/words/staff-setup';
import { writeTime } from '../setup/read-fields';

const words = staffSetup.touched;

interface TouchedSheetProps {
  readonly touched: readonly TouchedVisit[];
  readonly busy: boolean;
  readonly failed: Failure | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Which booked visits a change touches, and what happens to each, before it is made. */
export function TouchedSheet({ touched, busy, failed, onConfirm, onClose }: TouchedSheetProps) {
  return (
    <Sheet
      open
      title={words.title(touched.length)}
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
      <View className="sm c-2">{words.lead}</View>
      {touched.map((visit) => (
        <Card key={`${visit.claimId} ${visit.date}`} look="well" className="col g1">
          <View className="row">
            <View className="grow b num">{visit.number}</View>
            <Badge tone={visit.becomes === 'moved' ? 'shop' : 'todo'}>
              {visit.becomes === 'moved' ? words.moved(visit.to ?? '') : words.waiting}
            </Badge>
          </View>
          <View className="sm num">
            {`${shortDay(visit.date)} ${writeTime(visit.window.from)}–${writeTime(visit.window.to)}`}
          </View>
          <View className="cap">{`${visit.technician ?? ''} ${words.lost[visit.lost]}`}</View>
        </Card>
      ))}
    </Sheet>
  );
}
