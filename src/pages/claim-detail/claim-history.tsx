import { View } from '@tarojs/components';
import type { ClaimDetail, ClaimEvent } from '../../../contracts/claim';
import { Card } from '../../components/card';
import type { IconName } from '../../components/icon';
import { Timeline, type TimelineEntry } from '../../components/timeline';
import { moment } from '../../shared/format';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { eventWords, fallbackWords } from '../../shared/words/claims';

const icons: Partial<Record<ClaimEvent['kind'], IconName>> = {
  submitted: 'check',
  'photos-added': 'image',
  'review-begun': 'eye',
};

const noteOf = ({ fallback, kind, photos }: ClaimEvent): string | undefined => {
  if (fallback !== undefined) return fallbackWords[fallback];
  return kind === 'submitted' && photos !== undefined ? words.submittedNote(photos) : undefined;
};

/** Expected next, then what happened, newest on top; the newest is where it stands. */
export function timelineOf(claim: ClaimDetail, now: number = Date.now()): readonly TimelineEntry[] {
  const newest = claim.events.length - 1;
  const happened = claim.events.map((event, index): TimelineEntry => ({
    key: String(event.version),
    state: index === newest ? 'now' : 'done',
    title: eventWords(event),
    time: moment(event.at, now),
    note: noteOf(event),
    icon: icons[event.kind] ?? 'check',
  }));
  const next: TimelineEntry = {
    key: 'next',
    state: 'next',
    title: words.nextTitle,
    time: words.nextTime(moment(claim.answerBy, now)),
    note: words.nextNote,
  };
  return happened.reduceRight<TimelineEntry[]>((entries, entry) => [...entries, entry], [next]);
}

/** 进度. */
export function ClaimHistory({ claim }: { claim: ClaimDetail }) {
  return (
    <View className="sec">
      <View className="h2">{words.progress}</View>
      <Card>
        <Timeline entries={timelineOf(claim)} />
      </Card>
    </View>
  );
}
