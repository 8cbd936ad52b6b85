import { View } from '@tarojs/components';
import type { ComplaintEvent } from '../../../contracts/complaint';
import { Card } from '../../components/card';
import { Timeline } from '../../components/timeline';
import { moment, money } from '../format';
import { complaint as words, eventTitle } from '../words/complaint';

interface ComplaintHistoryProps {
  readonly events: readonly ComplaintEvent[];
  readonly isDone: boolean;
  /** Whose words are shown as they are: the reader's own. */
  readonly own: 'customer' | 'staff';
}

const noteOf = ({ offerFen, until, fallback }: ComplaintEvent): string | undefined => {
  const parts = [
    ...(offerFen === undefined ? [] : [words.offer(money(offerFen))]),
    ...(until === undefined ? [] : [words.waitingFor(moment(until))]),
    ...(fallback === undefined ? [] : [words.fallback]),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
};

/** 经过: what happened and what was said with it, newest on top. */
export function ComplaintHistory({ events, isDone, own }: ComplaintHistoryProps) {
  const newest = events.length - 1;
  const entries = events.map((event, at) => ({
    key: String(event.version),
    state: at === newest && !isDone ? ('now' as const) : ('done' as const),
    title: eventTitle(event),
    time: moment(event.at),
    note: noteOf(event),
    said: event.words === undefined ? [] : [event.words],
    held: event.held === true && event.by !== own,
  }));
  return (
    <View className="sec">
      <View className="h2">{words.history}</View>
      <Card>
        <Timeline entries={[...entries].reverse()} />
      </Card>
    </View>
  );
}
