import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { ClaimDetail, ClaimEvent } from '../../../contracts/claim';
import { aria } from '../../components/aria';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Timeline, type TimelineEntry } from '../../components/timeline';
import { useNow } from '../../components/use-now';
import { moment } from '../../shared/format';
import { claimActs } from '../../shared/words/claim-acts';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { eventWords, fallbackWords } from '../../shared/words/claims';
import { questionWords } from '../../shared/words/needs';
import { eventIcons } from './event-icons';
import { whatComesNext } from './what-comes-next';

const noteOf = ({ fallback, kind, photos }: ClaimEvent): string | undefined => {
  if (fallback !== undefined) return fallbackWords[fallback];
  if (photos === undefined || kind === 'photos-added') return undefined;
  return kind === 'submitted' ? words.submittedNote(photos) : words.photosNote(photos);
};

const saidWith = ({ words: said, answers }: ClaimEvent): readonly string[] => [
  ...(said === undefined ? [] : [said]),
  ...(answers ?? []).map((answer) => words.answer(questionWords[answer.question], answer.words)),
];

/** Expected next, then what happened, newest on top; the newest is where it stands. */
export function timelineOf(claim: ClaimDetail, now: number = Date.now()): readonly TimelineEntry[] {
  const newest = claim.events.length - 1;
  const here = claim.turn === 'customer' ? 'you' : 'now';
  const happened = claim.events.map((event, index): TimelineEntry => ({
    key: String(event.version),
    state: index === newest && claim.turn !== 'nobody' ? here : 'done',
    title: eventWords(event),
    time: moment(event.at, now),
    note: noteOf(event),
    said: saidWith(event),
    held: event.held === true && event.by !== 'customer',
    icon: eventIcons[event.kind] ?? 'check',
  }));
  const next = whatComesNext(claim, now);
  const expected: TimelineEntry[] = next === undefined ? [] : [{ key: 'next', state: 'next', ...next }];
  return happened.reduceRight<TimelineEntry[]>((entries, entry) => [...entries, entry], expected);
}

/** 进度, and the way to who has looked at my data. */
export function ClaimHistory({ claim }: { claim: ClaimDetail }) {
  return (
    <View className="sec">
      <View className="sec-head">
        <View className="h2">{words.progress}</View>
        <View
          className="more"
          onClick={() => void navigateTo({ url: '/account/accesses/index' })}
          {...aria({ role: 'button', label: claimActs.accesses })}
        >
          {claimActs.accesses}
          <Icon name="right" size={13} />
        </View>
      </View>
      <Card>
        <Timeline entries={timelineOf(claim, useNow())} />
      </Card>
    </View>
  );
}
