import { View } from '@tarojs/components';
import type { BoardVisit } from '../../../contracts/board';
import { aria } from '../../components/aria';
import { symptomWords } from '../../shared/words/faults';
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

/** Where it is and what is wrong, as far as a board says it. */
export const whereAndWhat = ({ district, symptoms }: BoardVisit): string =>
  [district, ...symptoms.slice(0, 1).map((symptom) => symptomWords[symptom])]
    .filter((part) => part !== '')
    .join(' ');

/** One visit on the board. */
export function Job({ visit, chosen, onTap }: { visit: BoardVisit; chosen: boolean; onTap: () => void }) {
  const lines = [visit.productName, lineOf(visit), whereAndWhat(visit)];
  const [title, ...more] = lines.filter((line) => line !== '');
  return (
    <View
      className={`job ${lookOf(visit)} ${chosen ? 'job-on' : ''}`}
      hoverClass="press"
      onClick={onTap}
      // Read out as it is seen, and then when it was promised: what is said must begin with what is shown.
      {...aria({
        role: 'button',
        label: `${[title, ...more].join(' ')}，${words.span(visit.window.from, visit.window.to)}`,
      })}
    >
      <View className="job-t">{title}</View>
      {more.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
  );
}
