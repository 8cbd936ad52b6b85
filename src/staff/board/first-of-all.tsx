import { View } from '@tarojs/components';
import type { Board, BoardVisit } from '../../../contracts/board';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { staffBoard as words } from '../../shared/words/staff-board';
import { whereAndWhat } from './job';

interface FirstProps {
  readonly board: Board;
  readonly onChoose: (visit: BoardVisit) => void;
}

/** What has nobody comes before everything else. */
export function Waiting({ board, onChoose }: FirstProps) {
  if (board.waiting.length === 0) return <View className="cap">{words.noneWaiting}</View>;
  return (
    <View className="sec">
      <View className="row">
        <View className="grow h2">{words.waiting}</View>
        <Badge tone="alert">{String(board.waiting.length)}</Badge>
      </View>
      <View className="cap">{words.waitingNote}</View>
      <Card look="flush">
        {board.waiting.map((visit) => (
          <Cell
            key={visit.visitId}
            icon="alert"
            title={visit.productName}
            note={[visit.number, whereAndWhat(visit)].filter(Boolean).join(' ')}
            side={words.span(visit.window.from, visit.window.to)}
            onTap={() => onChoose(visit)}
          />
        ))}
      </Card>
    </View>
  );
}

/** What is the matter with a visit that somebody has. */
const matterOf = ({ lateUntil, atRisk, expected, start }: BoardVisit): string => {
  if (lateUntil !== undefined) return words.lateUntil(lateUntil);
  if (!atRisk) return words.unaccepted;
  const isLater = expected !== undefined && start !== undefined && expected > start + 1;
  return isLater ? words.expected(expected) : words.atRisk;
};

const rank = ({ lateUntil, atRisk }: BoardVisit): number => (lateUntil === undefined ? (atRisk ? 1 : 2) : 0);

/** Then what may come too late, and what nobody has said yes to: late by his own word, at risk, not accepted. */
export function ToWatch({ board, onChoose }: FirstProps) {
  const lines = board.technicians
    .flatMap(({ name, visits }) => visits.map((visit) => ({ name, visit })))
    .filter(
      ({ visit }) => visit.state !== 'done' && (visit.atRisk || (visit.state === 'planned' && visit.asked)),
    )
    .sort((one, other) => rank(one.visit) - rank(other.visit) || one.visit.window.to - other.visit.window.to);
  if (lines.length === 0) return null;
  return (
    <View className="sec">
      <View className="row">
        <View className="grow h2">{words.watch}</View>
        <Badge tone="todo">{String(lines.length)}</Badge>
      </View>
      <View className="cap">{words.watchNote}</View>
      <Card look="flush">
        {lines.map(({ name, visit }) => (
          <Cell
            key={visit.visitId}
            icon="clock"
            title={`${name} · ${visit.productName}`}
            note={[matterOf(visit), whereAndWhat(visit)].filter(Boolean).join(' · ')}
            side={words.span(visit.window.from, visit.window.to)}
            onTap={() => onChoose(visit)}
          />
        ))}
      </Card>
    </View>
  );
}
