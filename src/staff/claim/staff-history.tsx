import { View } from '@tarojs/components';
import type { ClaimEvent } from '../../../contracts/claim';
import { Card } from '../../components/card';
import { Timeline } from '../../components/timeline';
import { moment } from '../../shared/format';
import { eventWords, fallbackWords } from '../../shared/words/claims';
import { staffClaim as words } from '../../shared/words/staff-claim';

const noteOf = ({ fallback, kind, photos }: ClaimEvent): string | undefined => {
  if (fallback !== undefined) return fallbackWords[fallback];
  return kind === 'submitted' && photos ? words.photosWith(photos) : undefined;
};

/** What happened, newest on top. */
export function StaffHistory({ events }: { events: readonly ClaimEvent[] }) {
  const newest = events.length - 1;
  const entries = events.map((event, index) => ({
    key: String(event.version),
    state: index === newest ? ('now' as const) : ('done' as const),
    title: eventWords(event, 'staff'),
    time: moment(event.at),
    note: noteOf(event),
  }));
  return (
    <View className="sec">
      <View className="h2">{words.history}</View>
      <Card>
        <Timeline entries={entries.reduceRight<typeof entries>((all, entry) => [...all, entry], [])} />
      </Card>
    </View>
  );
}
