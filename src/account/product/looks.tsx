import { View } from '@tarojs/components';
import type { ProductFile } from '../../../contracts/product-file';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { moment } from '../../shared/format';
import { productFile as words } from '../../shared/words/product-file';
import { roleWords } from '../../shared/words/team';

/** Who of the store opened this file. */
export function Looks({ looks }: { looks: ProductFile['looks'] }) {
  return (
    <View className="sec">
      <View className="h2">{words.looks}</View>
      <Card look="flush">
        {looks.length === 0 ? <Cell title={words.noLooks} /> : null}
        {looks.map(({ at, person, role }) => (
          <Cell
            key={at}
            icon="eye"
            title={person ?? words.someone}
            note={role === undefined ? undefined : roleWords[role]}
            side={<View className="num">{moment(at)}</View>}
          />
        ))}
      </Card>
    </View>
  );
}
