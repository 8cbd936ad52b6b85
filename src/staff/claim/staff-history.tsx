import { View } from '@tarojs/components';
import type { ClaimEvent } from '../../../contracts/claim';
import { Card } from '../../components/card';
import { Timeline } from '../../components/timeline';
import { moment } from '../../shared/format';
import { claimDetail } from '../../shared/words/claim-detail';
import { eventWords, fallbackWords } from '../../shared/words/claims';
import { questionWords } from '../../shared/words/needs';
import { staffClaim as words } from '../../shared/words/staff-claim';

const noteOf = ({ fallback, kind, photos }: ClaimEvent): string | undefined => {
  if (fallback !== undefined) return fallbackWords[fallback];
  return kind === 'submitted' && photos ? words.photosWith(photos) : undefined;
};

const saidWith = ({ words: said, answers }: ClaimEvent): readonly string[] => [
  ...(said === undefined ? [] : [said]),
  ...(answers ?? []).map((answer) => claimDetail.answer(questionWords[answer.question], answer.words)),
];

/** What happened and what was said with it, newest on top. */
export function StaffHistory({ events }: { events: readonly ClaimEvent[] }) {
  const newest = events.length - 1;
  const entries = events.map((event, index) => ({
    key: String(event.version),
    state: index === newest ? ('now' as const) : ('done' as const),
    title: eventWords(event, 'staff'),
    time: moment(event.at),
    note: noteOf(event),
    said: saidWith(event),
    held: event.held === true && event.by !== 'staff',
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
