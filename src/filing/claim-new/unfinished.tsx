import { View } from '@tarojs/components';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import type { ClaimDraft, Step } from '../../shared/draft/claim-draft';
import { moment } from '../../shared/format';
import { draftWords as words } from '../../shared/words/draft';
import { symptomWords } from '../../shared/words/faults';
import { kindWords } from '../../shared/words/ways';
import { goToStep } from './go-to-step';
import { liveDraft } from './live-draft';

interface UnfinishedProps {
  readonly draft: ClaimDraft;
  /** The page that asks. */
  readonly step: Step;
  readonly onAnew: () => void;
}

/** A form from last time: go on with it, or begin anew with what was asked for now. */
export function Unfinished({ draft, step, onAnew }: UnfinishedProps) {
  const about = [
    ...(draft.kind === undefined ? [] : [kindWords[draft.kind]]),
    ...draft.symptoms.map((symptom) => symptomWords[symptom]),
  ].join('、');
  return (
    <>
      <View className="h1">{words.unfinished}</View>
      <Card>
        <View className="col g3">
          <View>
            <View className="h2">{draft.productName === '' ? draft.described.name : draft.productName}</View>
            <View className="sm c-2">{about}</View>
            <View className="cap num">{moment(draft.savedAt)}</View>
          </View>
          <Button
            onTap={() => {
              liveDraft.open(draft.storeId, { goOn: true });
              if (draft.step !== step) goToStep(draft.step);
            }}
          >
            {words.goOn}
          </Button>
          <Button look="line" onTap={onAnew}>
            {words.anew}
          </Button>
        </View>
      </Card>
    </>
  );
}
