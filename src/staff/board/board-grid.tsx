import { View } from '@tarojs/components';
import { Fragment } from 'react';
import type { Board, BoardTechnician, BoardVisit } from '../../../contracts/board';
import { aria } from '../../components/aria';
import { staffBoard as words } from '../../shared/words/staff-board';
import { Job } from './job';

interface BoardGridProps {
  readonly board: Board;
  readonly chosen: string | undefined;
  readonly onChoose: (visit: BoardVisit) => void;
}

const visitsIn = ({ visits }: BoardTechnician, from: number): readonly BoardVisit[] =>
  visits.filter(({ window }) => window.from === from);

/** Technician by window, as a phone shows it: appointments are windows, not minutes. */
export function BoardGrid({ board, chosen, onChoose }: BoardGridProps) {
  const bands = board.windows;
  return (
    <View
      className="bd"
      style={{ '--bands': String(bands.length) } as object}
      {...aria({ role: 'grid', label: words.grid })}
    >
      <View />
      {bands.map(({ from, to }) => (
        <View key={from} className="bd-h num">
          {words.window(from, to)}
        </View>
      ))}
      {board.technicians.map((technician) => (
        <Fragment key={technician.customerId}>
          <View className="bd-n">
            {technician.name}
            <View className="bd-s num">
              {technician.shift ? words.load(technician.visits.length, technician.load) : words.off}
            </View>
          </View>
          {technician.shift === undefined ? (
            <View className="job-off" style={{ gridColumn: `span ${bands.length}` }}>
              {words.off}
            </View>
          ) : (
            bands.map(({ from }) => (
              <View key={from}>
                {visitsIn(technician, from).map((visit) => (
                  <Job
                    key={visit.visitId}
                    visit={visit}
                    chosen={visit.visitId === chosen}
                    onTap={() => onChoose(visit)}
                  />
                ))}
                {visitsIn(technician, from).length === 0 ? <View className="job-free" /> : null}
              </View>
            ))
          )}
        </Fragment>
      ))}
    </View>
  );
}
