import { View } from '@tarojs/components';
import { laneLists, type LaneList } from '../../../contracts/complaint-lane';
import { aria } from '../../components/aria';
import { lane as words } from '../../shared/words/complaint-lane';
import './lane.scss';

interface LaneTabsProps {
  readonly counts: Readonly<Partial<Record<LaneList, number>>>;
  readonly chosen: LaneList;
  readonly onTap: (list: LaneList) => void;
}

/** Where complaints stand, with how many; what has ended is not counted. */
export function LaneTabs({ counts, chosen, onTap }: LaneTabsProps) {
  return (
    <View className="lane" {...aria({ role: 'tablist', label: words.choose })}>
      {laneLists
        .filter((list) => list !== 'audit')
        .map((list) => {
          const on = list === chosen;
          return (
            <View
              key={list}
              className={`lane-i ${on ? 'is-on' : ''}`}
              hoverClass="press"
              onClick={() => onTap(list)}
              {...aria({ role: 'tab', selected: on })}
            >
              <View className="lane-n">{list === 'done' ? '✓' : (counts[list] ?? 0)}</View>
              {words.lists[list]}
            </View>
          );
        })}
    </View>
  );
}
