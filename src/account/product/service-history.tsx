import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { ProductFile } from '../../../contracts/product-file';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { dayOf } from '../../shared/format';
import { stateWords } from '../../shared/words/claims';
import { symptomWords } from '../../shared/words/faults';
import { productFile as words } from '../../shared/words/product-file';
import { kindWords } from '../../shared/words/ways';

type Entry = ProductFile['history'][number];

const titleOf = ({ kind, symptoms }: Entry): string =>
  [kindWords[kind], symptoms.map((symptom) => symptomWords[symptom] ?? symptomWords.other).join('、')]
    .filter((part) => part !== '')
    .join(' ');

/** 服务记录: mine lead to their claim; of an earlier owner only that it was. */
export function ServiceHistory({ history }: { history: ProductFile['history'] }) {
  return (
    <View className="sec">
      <View className="h2">{words.history}</View>
      <Card look="flush">
        {history.length === 0 ? <Cell title={words.noHistory} /> : null}
        {history.map((entry) => {
          const { claim } = entry;
          const open =
            claim === undefined
              ? {}
              : { onTap: () => void navigateTo({ url: `/pages/claim-detail/index?id=${claim.claimId}` }) };
          return (
            <Cell
              key={entry.at}
              icon="tool"
              title={titleOf(entry)}
              note={`${dayOf(entry.at)} · ${claim === undefined ? words.earlier : stateWords[entry.state]}`}
              {...open}
            />
          );
        })}
      </Card>
    </View>
  );
}
