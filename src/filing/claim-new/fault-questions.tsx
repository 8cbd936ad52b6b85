import { View } from '@tarojs/components';
import { type Symptom, began, symptomsOf } from '../../../contracts/fault';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Segmented } from '../../components/segmented';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { beganWords, danger, symptomWords, triggerWords } from '../../shared/words/faults';
import { parts } from '../../shared/words/parts';
import { wizard } from '../../shared/words/wizard';
import { asksBegan, triggersFor } from './asks';
import type { FaultField, FaultProblems } from './fault-problems';
import { liveDraft } from './live-draft';
import { Problem } from './problem';
import { SelfCheck } from './self-check';
import { symptomIcon } from './symptom-icon';

const words = wizard.fault;
const most = 4;

/** With it or without it, if there was one; no more than four. */
const toggled = <V extends string>(chosen: readonly V[], value: V): V[] =>
  chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value].slice(0, most);

interface FaultQuestionsProps {
  readonly draft: ClaimDraft;
  readonly problems: FaultProblems;
  readonly onInput: (field: FaultField) => void;
  readonly onLeave: (field: FaultField) => void;
  readonly onSolved: () => void;
}

/** What is wrong, guided by the kind of goods: chips first, words only for those who want to. */
export function FaultQuestions({ draft, problems, onInput, onLeave, onSolved }: FaultQuestionsProps) {
  const category = draft.category ?? 'other';
  const toggle = (symptom: Symptom) => {
    const symptoms = toggled(draft.symptoms, symptom);
    liveDraft.change({ symptoms, ...(symptoms.includes('shows-code') ? {} : { errorCode: '' }) });
    onInput('symptoms');
  };
  const possible = triggersFor(category);
  return (
    <>
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
          onLeave={() => onLeave('errorCode')}
        />
      ) : null}
      {asksBegan(draft) ? (
        <View className="sec" id="fault-began">
          <View className="h2">{words.began}</View>
          <Segmented
            label={words.began}
            options={began.options.map((value) => ({ value, words: beganWords[value] }))}
            chosen={draft.began}
            onTap={(value) => {
              liveDraft.change({ began: value });
              onInput('began');
            }}
          />
          <Problem words={problems.began} />
        </View>
      ) : null}
      {draft.kind === 'repair' ? <SelfCheck draft={draft} onSolved={onSolved} /> : null}
      {possible.length === 0 ? null : (
        <View className="sec">
          <View className="h2">{words.triggers}</View>
          <View className="sm c-2">{words.triggersNote}</View>
          <ChipGroup
            label={words.triggers}
            several
            options={possible.map((value) => ({ value, words: triggerWords[value] }))}
            chosen={draft.triggers}
            onTap={(value) => liveDraft.change({ triggers: toggled(draft.triggers, value) })}
          />
        </View>
      )}
      <Field
        id="fault-words"
        label={words.words}
        hint={parts.optional}
        placeholder={words.wordsPlaceholder}
        defaultValue={draft.words}
        kind="area"
        error={problems.words}
        onInput={(typed) => liveDraft.change({ words: typed })}
        onLeave={() => onLeave('words')}
      />
    </>
  );
}
