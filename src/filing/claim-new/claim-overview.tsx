import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { arrived } from '../../shared/photo/upload-queue';
import { beganWords, symptomWords } from '../../shared/words/faults';
import { reasonWords } from '../../shared/words/returning';
import { kindWords } from '../../shared/words/ways';
import { wizard } from '../../shared/words/wizard';
import { asksBegan, asksFault, asksReason } from './asks';
import { goToStep } from './go-to-step';
import type { LiveDraft } from './live-draft';

const words = wizard.contact;

/** Why it goes back and what is wrong with it, as far as either was asked. */
const troubleOf = (draft: ClaimDraft): { title: string; note: string } => {
  const { reason } = draft.returning;
  const said = [
    ...(asksReason(draft) && reason !== undefined ? [reasonWords[reason]] : []),
    ...(asksFault(draft) ? draft.symptoms.map((symptom) => symptomWords[symptom]) : []),
  ];
  const isAsked = asksBegan(draft) && draft.began !== undefined;
  const name = asksReason(draft) ? words.reason : words.fault;
  return {
    title: said.join('、'),
    note: isAsked && draft.began !== undefined ? `${name} · ${beganWords[draft.began]}` : name,
  };
};

/** What the shop will get, line by line; each leads back to where it was said. */
export function ClaimOverview({ live: { draft, photos } }: { live: LiveDraft }) {
  const there = arrived(photos).length;
  const trouble = troubleOf(draft);
  return (
    <View className="sec">
      <View className="h2">{words.summary}</View>
      <Card look="flush">
        <Cell
          title={draft.productName}
          note={draft.kind === undefined ? words.product : `${words.product} · ${kindWords[draft.kind]}`}
          side={words.change}
          onTap={() => goToStep('product')}
        />
        <Cell title={trouble.title} note={trouble.note} side={words.change} onTap={() => goToStep('fault')} />
        <Cell
          title={photos.length === 0 ? words.noPhotos : words.photoCount(there, photos.length - there)}
          note={words.photos}
          side={words.change}
          onTap={() => goToStep('photos')}
        />
        <Cell
          title={draft.wantsPerson ? words.byPerson : words.byRules}
          note={words.rights}
          side={words.change}
          onTap={() => goToStep('rights')}
        />
      </Card>
    </View>
  );
}
