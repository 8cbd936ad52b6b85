import { View } from '@tarojs/components';
import { navigateBack, showToast } from '@tarojs/taro';
import type { Slot } from '../../../contracts/slot';
import type { ClaimDetail } from '../../../contracts/claim';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { claimTitle } from '../../components/claim-lines';
import { booking as words } from '../../shared/words/booking';
import { shortDay } from '../../shared/format';
import { weekdayWords, windowWords } from '../../shared/words/slots';
import { addToCalendar } from '../calendar/add-to-calendar';

const instantOf = ({ date }: Slot, minute: number): number =>
  Date.parse(`${date}T00:00:00+08:00`) + minute * 60_000;

/** 约好了: when, and into one's own calendar with it; the shop, which booked for somebody, has no claim here. */
export function Booked({ slot, claim }: { slot: Slot; claim: ClaimDetail | undefined }) {
  const remember = async () => {
    if (claim === undefined) return;
    const added = await addToCalendar({
      id: claim.id,
      title: words.calendarTitle(claimTitle(claim)),
      text: words.calendarText(claim.number),
      place: `${claim.contact.district}${claim.contact.address}`,
      from: instantOf(slot, slot.window.from),
      to: instantOf(slot, slot.window.to),
    });
    await showToast({ title: added ? words.calendarAdded : words.calendarFailed, icon: 'none' });
  };
  return (
    <>
      <Card className="col g3">
        <View className="h1">{words.doneTitle}</View>
        <View className="col g1">
          <View className="h2">{`${shortDay(slot.date)} ${weekdayWords(slot.date)}`}</View>
          <View className="num-l c-accent">{windowWords(slot.window)}</View>
        </View>
        <View className="sm c-2">{words.doneNote}</View>
      </Card>
      {claim === undefined ? null : (
        <Button look="line" icon="clock" onTap={() => void remember()}>
          {words.calendar}
        </Button>
      )}
      <Button look="text" onTap={() => void navigateBack()}>
        {words.back}
      </Button>
    </>
  );
}
