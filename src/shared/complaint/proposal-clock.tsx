import { View } from '@tarojs/components';
import type { ComplaintSummary } from '../../../contracts/complaint';
import { aria } from '../../components/aria';
import { useNow } from '../../components/use-now';
import { moment } from '../format';
import { clock as words } from '../words/complaint';
import './proposal-clock.scss';

const hour = 3_600_000;
const two = (figure: number): string => String(figure).padStart(2, '0');

/** States in which a proposal is owed. */
const owing = ['open', 'acknowledged', 'countered', 'escalated'];

/** Whether the 72 hours run. */
export const isOwed = ({ kind, state }: Pick<ComplaintSummary, 'kind' | 'state'>): boolean =>
  kind === 'complaint' && owing.includes(state);

/** Hours and minutes until an instant, as `19:24`; `undefined` once it is past. */
export const leftOf = (until: string, now: number): string | undefined => {
  const minutes = Math.ceil((Date.parse(until) - now) / 60_000);
  return minutes <= 0 ? undefined : `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
};

/** The 72 hours, as both sides see them: what is left in figures, what has passed as a bar with its three days. */
export function ProposalClock({ of }: { of: Pick<ComplaintSummary, 'proposeFrom' | 'proposeBy'> }) {
  const now = useNow();
  const [from, until] = [Date.parse(of.proposeFrom), Date.parse(of.proposeBy)];
  const passed = Math.min(1, Math.max(0, (now - from) / (until - from)));
  const left = leftOf(of.proposeBy, now);
  return (
    <View className="col g2">
      <View className="row row-base row-tight">
        <View className="sm c-2 grow">{words.title}</View>
        {left === undefined ? (
          <View className="num-m c-alert nw">{words.over}</View>
        ) : (
          <>
            <View className="sm c-2">{words.left}</View>
            <View className="num-m c-todo nw">{left}</View>
          </>
        )}
      </View>
      <View className="h72" {...aria({ role: 'img', label: words.said((now - from) / hour) })}>
        <View
          className={left === undefined ? 'h72-in h72-over' : 'h72-in'}
          style={{ width: `${passed * 100}%` }}
        />
        <View className="h72-day" style={{ left: '33.3%' }} />
        <View className="h72-day" style={{ left: '66.6%' }} />
      </View>
      <View className="h72-ends cap num">
        <View>{moment(of.proposeFrom, now)}</View>
        <View>{words.until(moment(of.proposeBy, now))}</View>
      </View>
    </View>
  );
}
