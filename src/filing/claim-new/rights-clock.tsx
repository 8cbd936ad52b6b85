import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FutureRight, Remedy } from '../../../contracts/rights';
import { Badge } from '../../components/badge';
import { Cell } from '../../components/cell';
import { shortDay } from '../../shared/format';
import { remedyWords, rightsWords as words } from '../../shared/words/rights';

interface Later {
  readonly right: Remedy;
  readonly ways: readonly FutureRight[];
}

/** One entry a remedy, in the order in which the rules name them; the same sentence is said once. */
const grouped = (clock: readonly FutureRight[]): readonly Later[] =>
  [...new Set(clock.map(({ right }) => right))].map((right) => {
    const ways = clock.filter((each) => each.right === right);
    return {
      right,
      ways: ways.filter((way, at) => ways.findIndex((each) => each.words === way.words) === at),
    };
  });

/** The first day on which it may open, or how much of what it waits for is there. */
const sideOf = (ways: readonly FutureRight[]): string | undefined => {
  const first = ways.flatMap(({ on }) => on ?? []).sort()[0];
  if (first !== undefined) return words.from(shortDay(first));
  const counted = ways.find(({ have, need }) => have !== undefined && need !== undefined);
  return counted && words.have(counted.have ?? 0, counted.need ?? 0);
};

function LaterRight({ right, ways }: Later) {
  const [open, setOpen] = useState(false);
  const side = sideOf(ways);
  const shown = open ? ways : ways.slice(0, 1);
  const more = ways.length - shown.length;
  return (
    <Cell
      title={
        <View className="row row-tight row-wrap">
          <View>{remedyWords[right]}</View>
          {side === undefined ? null : <Badge>{side}</Badge>}
        </View>
      }
      note={
        <>
          {shown.map((way) => (
            <View key={way.ruleId}>{way.words}</View>
          ))}
          {more === 0 ? null : <View className="c-accent">{words.moreWays(more)}</View>}
        </>
      }
      {...(more === 0 ? {} : { onTap: () => setOpen(true) })}
    />
  );
}

/** What can be asked for if it is not mended, remedy by remedy. */
export function RightsClock({ clock }: { clock: readonly FutureRight[] }) {
  return (
    <>
      {grouped(clock).map((later) => (
        <LaterRight key={later.right} {...later} />
      ))}
    </>
  );
}
