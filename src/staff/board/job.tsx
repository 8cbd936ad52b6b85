import { View } from '@tarojs/components';
import type { BoardVisit } from '../../../contracts/board';
import { aria } from '../../components/aria';
import { staffBoard as words } from '../../shared/words/staff-board';

/** How a visit looks by how it stands. */
export const lookOf = ({ state, atRisk }: Pick<BoardVisit, 'state' | 'atRisk'>): string => {
  if (state === 'done') return 'job-done';
  if (state === 'departed' || state === 'arrived') return 'job-now';
  return atRisk ? 'job-risk' : '';
};

const lineOf = (visit: BoardVisit): string => {
  if (visit.state !== 'planned') return words.states[visit.state];
  return visit.atRisk ? words.atRisk : visit.start === undefined ? words.waiting : words.time(visit.start);
};

/** One visit on the board. */
export function Job({ visit, chosen, onTap }: { visit: BoardVisit; chosen: boolean; onTap: () => void }) {
  return (
    <View
      className={`job ${lookOf(visit)} ${chosen ? 'job-on' : ''}`}
      hoverClass="press"
      onClick={onTap}
      {...aria({
        role: 'button',
        label: `${visit.productName}，${words.span(visit.window.from, visit.window.to)}，${lineOf(visit)}`,
      })}
    >
      <View className="job-t">{visit.productName}</View>
      <View>{lineOf(visit)}</View>
    </View>
  );
}
