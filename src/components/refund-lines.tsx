import { View } from '@tarojs/components';
import type { RefundView } from '../../contracts/handling';
import { money } from '../shared/format';

interface RefundLinesProps {
  readonly refund: Pick<RefundView, 'amountFen' | 'lines' | 'clause'>;
  /** Names the sum. */
  readonly title: string;
  /** By which clause, in words. */
  readonly by: (label: string, clause: string) => string;
}

/** What is paid back, how the rules come to it, and by which clause. */
export function RefundLines({ refund: { amountFen, lines, clause }, title, by }: RefundLinesProps) {
  return (
    <>
      <View className="row row-base">
        <View className="b grow">{title}</View>
        <View className="num-m nw">{money(amountFen)}</View>
      </View>
      {lines.map((line) => (
        <View key={line.words} className="row row-base">
          <View className="sm c-2 grow">{line.words}</View>
          <View className="sm num nw">{money(line.fen)}</View>
        </View>
      ))}
      {clause === undefined ? null : <View className="cap">{by(clause.label, clause.clause)}</View>}
    </>
  );
}
