import { useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { categoryIcon } from '../../components/category-icon';
import { Cell } from '../../components/cell';
import { kindWords } from '../../shared/words/ways';
import { wizard } from '../../shared/words/wizard';
import { afterTheTap } from './after-the-tap';
import { asksFault, asksReason } from './asks';
import { type FaultField, type FaultProblems, faultFields, faultProblems } from './fault-problems';
import { FaultQuestions } from './fault-questions';
import { goToStep } from './go-to-step';
import { type LiveDraft, liveDraft } from './live-draft';
import { showFirst } from './problem';
import { NamePlate } from './name-plate';
import { ConditionQuestions, ReasonQuestion } from './return-questions';
import { Solved } from './solved';
import { WizardFrame } from './wizard-frame';

/** 故障, or why it goes back: what kind, category and reason need, and nothing else. */
export function FaultStep({ live }: { live: LiveDraft }) {
  const { draft } = live;
  const [problems, setProblems] = useState<FaultProblems>({});
  const [solved, setSolved] = useState(false);
  // Not what was drawn: the last letter may be younger than the picture.
  const found = (): FaultProblems => faultProblems(liveDraft.get()?.draft ?? draft);
  const mend = (field: FaultField): void => setProblems((all) => ({ ...all, [field]: undefined }));
  const leave = (field: FaultField): void =>
    afterTheTap(() => setProblems((all) => ({ ...all, [field]: found()[field] })));
  const next = (): void => {
    const wrong = found();
    setProblems(wrong);
    const first = faultFields.find((field) => wrong[field] !== undefined);
    if (first === undefined) goToStep('photos');
    else showFirst(`fault-${first}`);
  };
  if (solved) return <Solved live={live} onAgain={() => setSolved(false)} />;
  const asked = { draft, problems, onInput: mend };
  return (
    <WizardFrame step="fault" live={live} act={<Button onTap={next}>{wizard.fault.next}</Button>}>
      <Card look="flush">
        <Cell
          icon={categoryIcon[draft.category ?? 'other']}
          title={draft.productName}
          side={wizard.fault.kind(kindWords[draft.kind ?? 'repair'])}
          onTap={() => goToStep('kind')}
        />
      </Card>
      <NamePlate draft={draft} />
      {asksReason(draft) ? <ReasonQuestion {...asked} /> : null}
      {asksFault(draft) ? (
        <FaultQuestions {...asked} onLeave={leave} onSolved={() => setSolved(true)} />
      ) : null}
      {draft.returning.reason === undefined ? null : <ConditionQuestions {...asked} />}
    </WizardFrame>
  );
}
