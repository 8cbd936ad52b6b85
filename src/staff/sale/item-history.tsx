import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { SoldItemFile } from '../../../contracts/sale';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { moment } from '../../shared/format';
import { stateWords } from '../../shared/words/claims';
import { symptomWords } from '../../shared/words/faults';
import { staffSales } from '../../shared/words/staff-sales';
import { kindWords } from '../../shared/words/ways';

const words = staffSales.item;
type Entry = SoldItemFile['history'][number];

/** The claim's page, where the one who looks may open it. */
const wayTo = (storeId: string, { claim }: Entry) =>
  claim && {
    onTap: () => void navigateTo({ url: `/staff/claim/index?storeId=${storeId}&id=${claim.claimId}` }),
  };

/** Every claim that was filed about it. */
export function ItemHistory({ storeId, history }: { storeId: string; history: readonly Entry[] }) {
  return (
    <View className="sec">
      <View className="h2">{words.history}</View>
      {history.length === 0 ? (
        <View className="sm c-2">{words.noHistory}</View>
      ) : (
        <Card look="flush">
          {history.map((entry) => (
            <Cell
              key={entry.at}
              title={
                entry.symptoms.map((symptom) => symptomWords[symptom]).join('、') || kindWords[entry.kind]
              }
              note={[entry.claim?.number, moment(entry.at)].filter((part) => part !== undefined).join(' · ')}
              side={stateWords[entry.state]}
              {...wayTo(storeId, entry)}
            />
          ))}
        </Card>
      )}
    </View>
  );
}
