import { View } from '@tarojs/components';
import type { FutureRight } from '../../../contracts/rights';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { calendarDay } from '../../shared/format';
import { letters as words } from '../../shared/words/letters';
import { remedyWords } from '../../shared/words/rights';
import { DatedTitle } from './dated-title';

/** The first day on which it may open, or how much of what it waits for is there. */
const sideOf = ({ on, have, need }: FutureRight): string | undefined => {
  if (on !== undefined) return words.laterFrom(calendarDay(on));
  return have === undefined || need === undefined ? undefined : words.laterHave(have, need);
};

/** A sentence that opens several rights is said once, with all of them. */
const bySentence = (clock: readonly FutureRight[]): readonly (readonly FutureRight[])[] => {
  const sentences = new Map<string, FutureRight[]>();
  for (const later of clock) sentences.set(later.words, [...(sentences.get(later.words) ?? []), later]);
  return [...sentences.values()];
};

/** Rights that are not there yet: what opens them and when. */
export function LaterRights({ clock }: { clock: readonly FutureRight[] }) {
  if (clock.length === 0) return null;
  return (
    <>
      <View className="h2">{words.later}</View>
      <Card look="flush">
        {bySentence(clock).map((laters) => {
          const [first] = laters;
          return (
            <Cell
              key={first?.words}
              title={
                <DatedTitle date={first && sideOf(first)}>
                  {laters.map(({ right }) => remedyWords[right]).join('、')}
                </DatedTitle>
              }
              note={first?.words}
            />
          );
        })}
      </Card>
    </>
  );
}
