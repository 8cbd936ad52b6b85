import { View } from '@tarojs/components';
import type { Board, BoardTechnician, BoardVisit } from '../../../contracts/board';
import { Face } from '../../components/face';
import { staffBoard as words } from '../../shared/words/staff-board';
import { usePortraits } from '../use-portraits';
import { TechnicianName } from './board-grid';
import { Job } from './job';

interface BoardLinesProps {
  readonly board: Board;
  readonly storeId: string;
  readonly chosen: string | undefined;
  readonly onChoose: (visit: BoardVisit) => void;
  readonly onTechnician: ((technician: BoardTechnician) => void) | undefined;
}

const hour = 60;

/** From the first hour that anybody works to the last. */
const frameOf = ({ technicians, windows }: Board): { from: number; to: number } => {
  const spans = [...technicians.flatMap(({ shift }) => shift ?? []), ...windows];
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return { from: Math.floor(from / hour) * hour, to: Math.ceil(to / hour) * hour };
};

/** The day by technician as a line of hours, for wide screens. */
export function BoardLines({ board, storeId, chosen, onChoose, onTechnician }: BoardLinesProps) {
  const portraitOf = usePortraits(storeId);
  const frame = frameOf(board);
  const percent = (minutes: number) => `${(100 * minutes) / Math.max(hour, frame.to - frame.from)}%`;
  const at = (from: number, to: number) => ({ left: percent(from - frame.from), width: percent(to - from) });
  const hours = Array.from(
    { length: (frame.to - frame.from) / hour },
    (_, index) => frame.from + index * hour,
  );
  return (
    <View className="bl">
      <View className="bl-row">
        <View className="bl-n" />
        <View className="bl-hours">
          {hours.map((from) => (
            <View key={from} className="bl-hour num" style={at(from, from + hour)}>
              {words.time(from)}
            </View>
          ))}
        </View>
      </View>
      {board.technicians.map((technician) => {
        const { customerId, name, shift, breaks, visits } = technician;
        return (
          <View key={customerId} className="bl-row">
            <View className="bl-n row row-tight">
              <Face name={name} src={portraitOf(customerId)?.url} />
              <TechnicianName
                technician={technician}
                onTap={onTechnician && (() => onTechnician(technician))}
              />
            </View>
            <View className="bl-track">
              {shift ? <View className="bl-shift" style={at(shift.from, shift.to)} /> : null}
              {breaks.map(({ from, to }) => (
                <View key={from} className="bl-break" style={at(from, to)} />
              ))}
              {visits.map((visit) => (
                <View
                  key={visit.visitId}
                  className="bl-job"
                  style={at(visit.start ?? visit.window.from, visit.end ?? visit.window.to)}
                >
                  <Job visit={visit} chosen={visit.visitId === chosen} onTap={() => onChoose(visit)} />
                </View>
              ))}
            </View>
          </View>
        );
      })}
    </View>
  );
}
