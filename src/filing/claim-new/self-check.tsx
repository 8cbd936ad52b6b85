import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { guides, selfCheck as words } from '../../shared/words/guides';
import { guideOf } from '../../shared/guide-of';
import { recordHelped } from './record-helped';
import './self-check.scss';

/** 先试一步: what may spare the wait. It stands in nobody's way. */
export function SelfCheck({ draft, onSolved }: { draft: ClaimDraft; onSolved: () => void }) {
  const [tried, setTried] = useState<readonly string[]>([]);
  const found = guideOf(draft.category ?? 'other', draft.symptoms);
  if (found === undefined) return null;
  const { guideId, symptom } = found;
  if (tried.includes(guideId)) return <Notice tone="ok">{words.noted}</Notice>;
  const { minutes, steps } = guides[guideId];
  const tell = (solved: boolean): void => {
    void recordHelped(draft, { guideId, symptom, solved });
    if (solved) onSolved();
    else setTried([...tried, guideId]);
  };
  return (
    <Card>
      <View className="row row-top check">
        <View className="check-time">
          <View className="num-l c-accent">{minutes}</View>
          <View className="cap">{words.minutes}</View>
        </View>
        <View className="grow col g2">
          <View className="h2">{words.title}</View>
          {steps.map((step, at) => (
            <View key={step} className="row row-top row-tight sm c-2">
              <View className="num">{at + 1}</View>
              <View className="grow">{step}</View>
            </View>
          ))}
          <View className="row row-wrap row-tight check-acts">
            <Button look="soft" size="s" onTap={() => tell(true)}>
              {words.solved}
            </Button>
            <Button look="text" size="s" onTap={() => tell(false)}>
              {words.notSolved}
            </Button>
          </View>
        </View>
      </View>
    </Card>
  );
}
