import { View } from '@tarojs/components';
import type { StoreFigures } from '../../../contracts/recovery';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { scoreWords as words } from '../../shared/words/staff-recovery';

type Share = StoreFigures['csat'];

const percent = (share: Share): string => (share === undefined ? words.none : `${share.percent}%`);

/** A share with how many it is of; nothing where there was nothing to count. */
function ShareCell({ title, share }: { title: string; share: Share }) {
  return (
    <Cell title={title} note={share === undefined ? undefined : words.of(share.of)} side={percent(share)} />
  );
}

/** A store's month in figures. */
export function StoreScores({ figures }: { figures: StoreFigures }) {
  const { nps, effort, dimensions, byPath, reasons, recoveries, improvements } = figures;
  return (
    <>
      <View className="h2">{words.store}</View>
      <View className="sm c-2">{words.jobs(figures.jobs, figures.answers)}</View>
      <Card look="flush">
        <ShareCell title={words.response} share={figures.response} />
        <ShareCell title={words.csat} share={figures.csat} />
        <Cell
          title={words.nps}
          note={nps === undefined ? undefined : words.of(nps.of)}
          side={nps?.score ?? words.none}
        />
        <Cell
          title={words.effort}
          note={effort === undefined ? undefined : words.of(effort.of)}
          side={effort?.mean ?? words.none}
        />
        <ShareCell title={words.easy} share={figures.easy} />
        <ShareCell title={words.solved} share={figures.solved} />
        <ShareCell title={words.inBand} share={figures.inBand} />
        <ShareCell title={words.badge} share={figures.badge} />
        <ShareCell title={words.newPart} share={figures.newPart} />
        <ShareCell title={words.reopened} share={figures.reopened} />
      </Card>
      <View className="h2">{words.dimensions}</View>
      <Card look="flush">
        {dimensions.map(({ of, count, mean }) => (
          <Cell key={of} title={words.dimension[of]} note={words.of(count)} side={mean} />
        ))}
        {dimensions.length === 0 ? <Cell title={words.none} /> : null}
      </Card>
      <View className="h2">{words.paths}</View>
      <Card look="flush">
        {byPath.map(({ path, csat }) => (
          <ShareCell key={path} title={words.path[path]} share={csat} />
        ))}
        {byPath.length === 0 ? <Cell title={words.none} /> : null}
      </Card>
      {reasons.length === 0 ? null : (
        <>
          <View className="h2">{words.reasons}</View>
          <Card look="flush">
            {reasons.map(({ of, count }) => (
              <Cell key={of} title={words.reason[of]} side={words.times(count)} />
            ))}
          </Card>
        </>
      )}
      <View className="h2">{words.recovery}</View>
      <Card look="flush">
        <Cell title={words.recoveries(recoveries.count)} />
        <ShareCell title={words.inTime} share={recoveries.inTime} />
        <Cell
          title={words.contactHours}
          note={recoveries.hours === undefined ? undefined : words.of(recoveries.hours.of)}
          side={recoveries.hours === undefined ? words.none : words.hours(recoveries.hours.mean)}
        />
        <ShareCell title={words.recovered} share={recoveries.recovered} />
        <ShareCell title={words.improved} share={improvements.done} />
      </Card>
    </>
  );
}
