import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Symptom, began, fault, symptomsOf } from '../../../contracts/fault';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { categoryIcon } from '../../components/category-icon';
import { Cell } from '../../components/cell';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Segmented } from '../../components/segmented';
import { beganWords, danger, symptomWords } from '../../shared/words/faults';
import { wizard } from '../../shared/words/wizard';
import { afterTheTap } from './after-the-tap';
import { goToStep } from './go-to-step';
import { type LiveDraft, liveDraft } from './live-draft';
import { Problem, showFirst } from './problem';
import { symptomIcon } from './symptom-icon';
import { WizardFrame } from './wizard-frame';

const words = wizard.fault;
const most = 4;
const fields = ['symptoms', 'errorCode', 'began', 'words'] as const;
type Problems = Partial<Record<(typeof fields)[number], string | undefined>>;

const problemsOf = ({ draft }: LiveDraft): Problems => {
  const parsed = fault.safeParse({
    symptoms: draft.symptoms,
    began: draft.began,
    ...(draft.errorCode.trim() === '' ? {} : { errorCode: draft.errorCode }),
    ...(draft.words.trim() === '' ? {} : { words: draft.words }),
  });
  const wrong = parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]);
  const problems: Problems = {};
  for (const field of fields) if (wrong.includes(field)) problems[field] = wizard.errors[field];
  return problems;
};

/** 故障: chips first; words only for those who want to. */
export function FaultStep({ live }: { live: LiveDraft }) {
  const { draft } = live;
  const [problems, setProblems] = useState<Problems>({});
  const category = draft.category ?? 'other';
  const problemOf = (field: keyof Problems) => problemsOf(liveDraft.get() ?? live)[field];
  const leave = (field: keyof Problems) =>
    afterTheTap(() => setProblems((all) => ({ ...all, [field]: problemOf(field) })));
  const toggle = (symptom: Symptom) => {
    const on = draft.symptoms.includes(symptom);
    if (!on && draft.symptoms.length === most) return;
    const symptoms = on ? draft.symptoms.filter((each) => each !== symptom) : [...draft.symptoms, symptom];
    liveDraft.change({ symptoms, ...(symptoms.includes('shows-code') ? {} : { errorCode: '' }) });
    setProblems((all) => ({ ...all, symptoms: undefined }));
  };
  const next = () => {
    // Not what was drawn: the last letter may be younger than the picture.
    const found = problemsOf(liveDraft.get() ?? live);
    setProblems(found);
    const first = fields.find((field) => found[field] !== undefined);
    if (first !== undefined) return showFirst(`fault-${first}`);
    return goToStep('photos');
  };
  return (
    <WizardFrame step="fault" live={live} act={<Button onTap={next}>{words.next}</Button>}>
      <Card look="flush">
        <Cell icon={categoryIcon[category]} title={draft.productName} />
      </Card>
      <View className="sec" id="fault-symptoms">
        <View className="h1">{words.question(draft.category)}</View>
        <View className="sm c-2">{words.several}</View>
        <ChipGroup
          label={words.symptoms}
          several
          options={symptomsOf[category].map((value) => {
            const icon = symptomIcon[value];
            return { value, words: symptomWords[value], ...(icon === undefined ? {} : { icon }) };
          })}
          chosen={draft.symptoms}
          onTap={toggle}
        />
        <Problem words={problems.symptoms} />
      </View>
      {draft.symptoms.map((symptom) =>
        danger[symptom] === undefined ? null : (
          <Notice key={symptom} tone="alert">
            {danger[symptom]}
          </Notice>
        ),
      )}
      {draft.symptoms.includes('shows-code') ? (
        <Field
          id="fault-errorCode"
          label={words.code}
          placeholder={words.codePlaceholder}
          defaultValue={draft.errorCode}
          kind="code"
          maxLength={12}
          error={problems.errorCode}
          onInput={(errorCode) => liveDraft.change({ errorCode })}
          onLeave={() => leave('errorCode')}
        />
      ) : null}
      <View className="sec" id="fault-began">
        <View className="h2">{words.began}</View>
        <Segmented
          label={words.began}
          options={began.options.map((value) => ({ value, words: beganWords[value] }))}
          chosen={draft.began}
          onTap={(value) => {
            liveDraft.change({ began: value });
            setProblems((all) => ({ ...all, began: undefined }));
          }}
        />
        <Problem words={problems.began} />
      </View>
      <Field
        id="fault-words"
        label={words.words}
        hint={wizard.product.serialHint}
        placeholder={words.wordsPlaceholder}
        defaultValue={draft.words}
        kind="area"
        error={problems.words}
        onInput={(typed) => liveDraft.change({ words: typed })}
        onLeave={() => leave('words')}
      />
    </WizardFrame>
  );
}
