import { View } from '@tarojs/components';
import { aria } from './aria';
import { HeldWords } from './held-words';
import { Icon, type IconName } from './icon';
import './timeline.scss';

export interface TimelineEntry {
  readonly key: string;
  /** `next` is expected and not yet true; `now` and `you` are where it stands. */
  readonly state: 'next' | 'you' | 'now' | 'done';
  readonly title: string;
  readonly time?: string | undefined;
  readonly note?: string | undefined;
  /** What was said with it, word by word. */
  readonly said?: readonly string[];
  /** WeChat did not let pass what somebody else said: folded away until opened. */
  readonly held?: boolean;
  readonly icon?: IconName;
}

/** What is expected first, then what happened, newest on top. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <View className="tl" {...aria({ role: 'list' })}>
      {entries.map(({ key, state, title, time, note, said, held = false, icon }) => (
        <View key={key} className={`tl-i is-${state}`} {...aria({ role: 'listitem' })}>
          <View className="tl-n">{state === 'next' ? null : <Icon name={icon ?? 'check'} />}</View>
          <View className="tl-t">
            <View className="grow">{title}</View>
            {time === undefined ? null : <View className="cap num">{time}</View>}
          </View>
          {note === undefined ? null : <View className="cap">{note}</View>}
          {said?.map((words) => (
            <View key={words} className="tl-said">
              <HeldWords held={held}>{words}</HeldWords>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
