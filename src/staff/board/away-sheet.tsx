import { View } from '@tarojs/components';
import { showToast } from '@tarojs/taro';
import { useState } from 'react';
import { getBoard, type BoardTechnician } from '../../../contracts/board';
import type { Leave } from '../../../contracts/dispatch';
import {
  getSetup,
  saveSetup,
  type SetupPart,
  type TouchedParcel,
  type TouchedSlot,
  type TouchedVisit,
} from '../../../contracts/store-setup';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { screenState } from '../../components/screen-state';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { call } from '../../shared/cloud/call';
import { askAgain, useServer } from '../../shared/cloud/server-state';
import { dayOf, today } from '../../shared/format';
import { staffBoard } from '../../shared/words/staff-board';
import { minuteNow } from '../minute-now';
import { TouchedSheet } from '../setup-part/touched-sheet';
import { useAttempt } from '../use-attempt';

const words = staffBoard.away;
const midnight = 1_440;

interface AwaySheetProps {
  readonly storeId: string;
  readonly date: string;
  readonly technician: BoardTechnician;
  readonly onClose: () => void;
}

/** Of today the rest of it, of another day all of it. */
const leaveOn = (date: string): Leave =>
  date === today()
    ? { from: date, to: date, span: { from: minuteNow(), to: midnight } }
    : { from: date, to: date };

/** Somebody cannot go on: leave is noted for him, and what he still had goes to colleagues once that was looked at. */
export function AwaySheet({ storeId, date, technician, onClose }: AwaySheetProps) {
  // Counted from when the sheet was opened, so that the second tap names the same minute.
  const [leave] = useState(() => leaveOn(date));
  const [touching, setTouching] = useState<{
    readonly touched: readonly TouchedVisit[];
    readonly parcels: readonly TouchedParcel[];
    readonly slots: readonly TouchedSlot[];
  }>();
  const read = useServer(getSetup, { storeId }, { staleTime: 0 });
  const { busy, failed, attempt } = useAttempt();
  const setup = read.data?.setup;
  const save = (confirmed: boolean) =>
    void attempt(async () => {
      const found = setup?.crew.find(({ customerId }) => customerId === technician.customerId);
      if (!setup || !found) return;
      const { name: _name, ...member } = found;
      const part: SetupPart = {
        what: 'technician',
        // Leave that is over is of no use any more, and there is room for so much only.
        member: { ...member, leaves: [...member.leaves.filter(({ to }) => to >= today()), leave] },
      };
      const answer = await call(saveSetup, { storeId, rev: setup.rev, part, confirmed });
      if (!answer.saved) return setTouching(answer);
      await Promise.all([askAgain(getSetup), askAgain(getBoard)]);
      await showToast({ title: words.done, icon: 'none' });
      onClose();
    });
  if (touching)
    return (
      <TouchedSheet
        {...touching}
        busy={busy}
        failed={failed}
        onConfirm={() => save(true)}
        onClose={() => setTouching(undefined)}
      />
    );
  return (
    <Sheet
      open
      title={words.title(technician.name)}
      onClose={onClose}
      foot={
        setup === undefined ? undefined : (
          <>
            <FailureNotice failure={failed} />
            <Button look="danger" busy={busy} onTap={() => save(false)}>
              {busy ? words.sending : words.send}
            </Button>
          </>
        )
      }
    >
      <StateView
        state={screenState(read)}
        loading={<Skeleton rows={2} />}
        onRetry={() => void read.refetch()}
      >
        <View className="b">
          {leave.span ? words.fromNow : words.wholeDay(dayOf(`${date}T00:00:00+08:00`))}
        </View>
        <View className="sm c-2">{words.lead}</View>
      </StateView>
    </Sheet>
  );
}
