import { View } from '@tarojs/components';
import { navigateBack, showToast, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { Slot } from '../../../contracts/counter';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { shortDay } from '../../shared/format';
import { slotWords } from '../../shared/words/slots';
import { DayRow } from '../choice/day-row';
import { isSame } from '../choice/same-slot';
import { SlotGrid } from '../choice/slot-grid';
import { SlotList } from '../choice/slot-list';
import { asSlot, dayCell, slotCell } from './counter-cells';
import { serviceWays as words } from '../../shared/words/service-ways';
import { useSlots } from './use-slots';

/** 约到店时间, one's own or for somebody who called: the first free day is chosen; what was taken meanwhile is answered by the nearest three. */
export default function SlotPage() {
  const { id: claimId = '', storeId } = useRouter().params;
  const { listed, busy, failure, moves, fetches, book: take } = useSlots(claimId, storeId);
  const [date, setDate] = useState<string>();
  const [chosen, setChosen] = useState<Slot>();
  const [nearest, setNearest] = useState<readonly Slot[]>();
  const days = listed.data?.days ?? [];
  const day = days.find((one) => one.date === date) ?? days.find(({ why }) => why === undefined);

  const book = async () => {
    if (chosen === undefined) return;
    const answer = await take(chosen);
    if (answer === undefined) return;
    if (answer !== 'booked') {
      setNearest(answer);
      setChosen(answer[0]);
      return;
    }
    await showToast({ title: words.booked, icon: 'none' });
    await navigateBack();
  };
  const label = chosen && (moves ? words.confirmMove : words.confirm)(slotWords(asSlot(chosen)));
  return (
    <Page
      title={words.slotTitle}
      dock={
        days.length === 0 ? undefined : (
          <Button busy={busy} why={chosen === undefined ? words.pick : undefined} onTap={() => void book()}>
            {busy ? words.sending : (label ?? words.slotTitle)}
          </Button>
        )
      }
    >
      <StateView
        state={screenState(listed)}
        loading={<Skeleton rows={3} />}
        onRetry={() => void listed.refetch()}
      >
        {nearest === undefined ? (
          <>
            <View className="row row-base">
              <View className="h1 grow">{words.which}</View>
              <View className="cap">{words.until(shortDay(days[days.length - 1]?.date ?? ''))}</View>
            </View>
            <DayRow
              label={words.which}
              days={days.map(dayCell)}
              chosen={day?.date ?? ''}
              onTap={(one) => {
                setDate(one);
                setChosen(undefined);
              }}
            />
            {day === undefined ? (
              <Notice>{words.none}</Notice>
            ) : (
              <SlotGrid
                label={words.pick}
                cells={day.slots.map(slotCell)}
                chosen={chosen && asSlot(chosen)}
                onTap={(one) => setChosen(day.slots.find((of) => isSame(asSlot(of), one)))}
              />
            )}
          </>
        ) : (
          <>
            <Notice tone="todo">{words.taken}</Notice>
            <View className="h1">{words.nearest}</View>
            <SlotList
              label={words.pick}
              cells={nearest.map(slotCell)}
              chosen={chosen && asSlot(chosen)}
              onTap={(one) => setChosen(nearest.find((of) => isSame(asSlot(of), one)))}
            />
            <Button look="line" onTap={() => setNearest(undefined)}>
              {words.otherDays}
            </Button>
          </>
        )}
        {storeId === undefined ? <View className="sm c-2">{fetches ? words.fetch : words.bring}</View> : null}
        <View className="sm c-2">{words.free}</View>
        <FailureNotice failure={failure} />
      </StateView>
    </Page>
  );
}
