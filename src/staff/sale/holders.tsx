import { View } from '@tarojs/components';
import type { SoldItemFile } from '../../../contracts/sale';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { moment } from '../../shared/format';
import { staffSales } from '../../shared/words/staff-sales';

const words = staffSales.item;

/** Whose it was and is in the app, without names: how it came to them and how it left. */
export function Holders({ item }: { item: SoldItemFile }) {
  return (
    <View className="sec">
      <View className="h2">{words.holders}</View>
      <Card look="flush">
        {item.holders.length === 0 ? <Cell title={staffSales.unbound} /> : null}
        {item.holders.map((holder) => (
          <Cell
            key={holder.since}
            title={words.by[holder.by]}
            note={words.since(
              moment(holder.since),
              holder.until === undefined ? undefined : moment(holder.until),
            )}
            side={holder.reason === undefined ? holder.person : words.reasons[holder.reason]}
          />
        ))}
      </Card>
    </View>
  );
}
