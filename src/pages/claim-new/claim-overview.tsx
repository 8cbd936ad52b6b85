import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { arrived } from '../../shared/photo/upload-queue';
import { beganWords, symptomWords } from '../../shared/words/faults';
import { wizard } from '../../shared/words/wizard';
import { goToStep } from './go-to-step';
import type { LiveDraft } from './live-draft';

const words = wizard.contact;

/** What the shop will get, line by line; each leads back to where it was said. */
export function ClaimOverview({ live: { draft, photos } }: { live: LiveDraft }) {
  const there = arrived(photos).length;
  const fault = draft.symptoms.map((symptom) => symptomWords[symptom]).join('、');
  return (
    <View className="sec">
      <View className="h2">{words.summary}</View>
      <Card look="flush">
        <Cell
          title={draft.productName}
          note={words.product}
          side={words.change}
          onTap={() => goToStep('product')}
        />
        <Cell
          title={fault}
          note={draft.began === undefined ? words.fault : `${words.fault} · ${beganWords[draft.began]}`}
          side={words.change}
          onTap={() => goToStep('fault')}
        />
        <Cell
          title={photos.length === 0 ? words.noPhotos : words.photoCount(there, photos.length - there)}
          note={words.photos}
          side={words.change}
          onTap={() => goToStep('photos')}
        />
      </Card>
    </View>
  );
}
