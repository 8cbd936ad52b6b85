import { View } from '@tarojs/components';
import { Fragment } from 'react';
import type { Board, BoardTechnician, BoardVisit } from '../../../contracts/board';
import type { Span } from '../../../contracts/slot';
import { aria } from '../../components/aria';
import { staffBoard as words } from '../../shared/words/staff-board';
import { Job } from './job';

interface BoardGridProps {
  readonly board: Board;
  readonly chosen: string | undefined;
  readonly onChoose: (visit: BoardVisit) => void;
  /** A technician was tapped, where something can be done about him. */
  readonly onTechnician: ((technician: BoardTechnician) => void) | undefined;
}

const holds = ({ from, to }: Span, minute: number): boolean => from <= minute && minute < to;

/**
 * Which of the day's windows a visit is shown under: its own; where the day has that no more, the one in which it
 * begins, or ends. -1 where none is.
 */
export const bandOf = (bands: readonly Span[], { window, start }: BoardVisit): number => {
  const own = bands.findIndex(({ from, to }) => from === window.from && to === window.to);
  const begins = bands.findIndex((band) => holds(band, start ?? window.from));
  const ends = bands.findIndex(({ from, to }) => from < window.to && window.to <= to);
  return [own, begins, ends].find((at) => at >= 0) ?? -1;
};

const visitsIn = ({ visits }: BoardTechnician, bands: readonly Span[], at: number): readonly BoardVisit[] =>
  visits.filter((visit) => bandOf(bands, visit) === at);

/** Who it is and how full his day is; a tap opens what can be done about him. */
export function TechnicianName({
  technician,
  onTap,
}: {
  technician: BoardTechnician;
  onTap: (() => void) | undefined;
}) {
  const { name, shift, visits, load } = technician;
  const said = shift ? words.load(visits.length, load) : words.off;
  const act =
    onTap === undefined || shift === undefined
      ? {}
      : {
          onClick: onTap,
          hoverClass: 'press',
          ...aria({ role: 'button', label: `${name} ${said}，${words.awayOf(name)}` }),
        };
  return (
    <View className="bd-n" {...act}>
      {name}
      <View className="bd-s num">{said}</View>
    </View>
  );
}

/** Technician by window, as a phone shows it: appointments are windows, not minutes. */
export function BoardGrid({ board, chosen, onChoose, onTechnician }: BoardGridProps) {
  const bands = board.windows;
  const hasOthers = board.technicians.some(({ visits }) => visits.some((visit) => bandOf(bands, visit) < 0));
  const columns = [...bands.keys(), ...(hasOthers ? [-1] : [])];
  return (
    <View
      className="bd"
      style={{ '--bands': String(columns.length) } as object}
      {...aria({ role: 'group', label: words.grid })}
    >
      <View />
      {columns.map((at) => {
        const band = bands[at];
        return (
          <View key={at} className="bd-h num">
            {band ? words.window(band.from, band.to) : words.otherWindow}
          </View>
        );
      })}
      {board.technicians.map((technician) => (
        <Fragment key={technician.customerId}>
          <TechnicianName technician={technician} onTap={onTechnician && (() => onTechnician(technician))} />
          {technician.shift === undefined ? (
            <View className="job-off" style={{ gridColumn: `span ${columns.length}` }}>
              {words.off}
            </View>
          ) : (
            columns.map((at) => {
              const here = visitsIn(technician, bands, at);
              return (
                <View key={at}>
                  {here.map((visit) => (
                    <Job
                      key={visit.visitId}
                      visit={visit}
                      chosen={visit.visitId === chosen}
                      onTap={() => onChoose(visit)}
                    />
                  ))}
                  {here.length === 0 ? <View className="job-free" /> : null}
                </View>
              );
            })
          )}
        </Fragment>
      ))}
    </View>
  );
}
