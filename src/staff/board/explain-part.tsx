import { View } from '@tarojs/components';
import {
  hindrance,
  type Board,
  type BoardExplanation,
  type BoardRelaxation,
  type Hindrance,
} from '../../../contracts/board';
import { Card } from '../../components/card';
import { shortDay } from '../../shared/format';
import { staffBoard } from '../../shared/words/staff-board';

const words = staffBoard.sheet;

/** Who cannot, counted by what hinders them. */
export function Hindered({ counts }: { counts: Partial<Record<Hindrance, number>> }) {
  const lines = hindrance.options.flatMap((one) => {
    const count = counts[one] ?? 0;
    return count === 0 ? [] : [words.hindered[one](count)];
  });
  return lines.map((line) => (
    <View key={line} className="cap num">
      {line}
    </View>
  ));
}

/**
 * Why somebody has it: every figure comes from the day's plan and can be had again from it.
 * @param others whether those who could take it instead are listed here, where they cannot be chosen below
 */
export function WhyHim({ found, others }: { found: BoardExplanation; others: boolean }) {
  const lines = [
    words.qualified(found.qualified, found.technicians),
    words.arrival(found.arrival, found.start),
    words.slack(found.slack),
    words.detour(found.detour),
    words.load(found.load, found.medianLoad),
    words.continuity[found.continuity],
  ].filter((line) => line !== '');
  return (
    <Card look="well" className="col g1">
      <View className="b">{words.why}</View>
      {lines.map((line) => (
        <View key={line} className="sm num">
          {line}
        </View>
      ))}
      <Hindered counts={found.hindered} />
      {others || found.alternatives.length === 0 ? (
        <View className="b sm">
          {found.alternatives.length === 0 ? words.noAlternatives : words.alternatives}
        </View>
      ) : null}
      {others
        ? found.alternatives.map(({ customerId, name, start, difference, load }) => (
            <View key={customerId} className="sm num">
              {words.alternative(name, start, staffBoard.move.difference(difference), load)}
            </View>
          ))
        : null}
    </Card>
  );
}

const relaxed = (one: BoardRelaxation): string => {
  const say = words.relaxations;
  if (one.kind === 'window') return say.window(one.name, one.window.from, one.window.to);
  if (one.kind === 'day') return say.day(one.name, shortDay(one.date), one.window.from, one.window.to);
  if (one.kind === 'area') return say.area(one.name, one.km, one.limitKm);
  return one.kind === 'skill' ? say.skill(one.name, one.skills.join('、')) : say.shift(one.name, one.minutes);
};

/** Why nobody can, and what would have to give. */
export function WhyNobody({ visit }: { visit: Board['waiting'][number] }) {
  return (
    <Card look="well" className="col g1">
      <View className="b">{staffBoard.waiting}</View>
      <Hindered counts={visit.hindered} />
      <View className="b sm">{visit.relaxations.length === 0 ? words.noRelax : words.relax}</View>
      {visit.relaxations.map((one) => (
        <View key={relaxed(one)} className="sm num">
          {relaxed(one)}
        </View>
      ))}
    </Card>
  );
}
