import { View } from '@tarojs/components';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { moment } from '../../shared/format';
import { symptomWords } from '../../shared/words/faults';
import { wizard } from '../../shared/words/wizard';
import { goToStep } from './go-to-step';
import { liveDraft } from './live-draft';

const words = wizard.product;

/** A form from last time: go on with it, or begin anew. */
export function Unfinished({ draft }: { draft: ClaimDraft }) {
  const about = draft.symptoms.map((symptom) => symptomWords[symptom]).join('、');
  return (
    <>
      <View className="h1">{words.unfinished}</View>
      <Card>
        <View className="col g3">
          <View>
            <View className="h2">{draft.productName}</View>
            <View className="sm c-2">{about}</View>
            <View className="cap num">{moment(draft.savedAt)}</View>
          </View>
          <Button
            onTap={() => {
              liveDraft.open(draft.storeId, true);
              if (draft.step !== 'product') goToStep(draft.step);
            }}
          >
            {words.goOn}
          </Button>
          <Button look="line" onTap={() => liveDraft.renew(draft.storeId)}>
            {words.anew}
          </Button>
        </View>
      </Card>
    </>
  );
}
