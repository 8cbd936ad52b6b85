import { useRef, useState } from 'react';
import { type StepKind, step } from '../../../../contracts/step';
import { recordStep } from '../../../../contracts/work';
import { ChipGroup } from '../../../components/chip-group';
import { Field } from '../../../components/field';
import { Segmented } from '../../../components/segmented';
import { staffActs, stepWords } from '../../../shared/words/staff-acts';
import { fenOf } from '../../money';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';

const words = staffActs.step;
const said: Partial<Record<StepKind, string>> = words.words;
const paid: readonly StepKind[] = ['refund-begun', 'refunded'];

/** How far the work is: only steps that can come next. */
export function StepSheet({ claim, onClose }: SheetProps) {
  const [kind, setKind] = useState<StepKind | undefined>(claim.steps[0]);
  const [isMain, setMain] = useState<'yes' | 'no'>('no');
  const [problem, setProblem] = useState<string>();
  const typed = useRef({ words: '', on: '', amount: '', serial: '' });
  const { busy, failed, act } = useStaffAct(claim, onClose);

  const send = () => {
    const { words: text, on, amount, serial } = typed.current;
    const note = text.trim();
    const fen = fenOf(amount);
    const filled = step.safeParse({
      kind,
      ...(kind !== undefined && said[kind] !== undefined ? { words: note } : {}),
      ...(kind === 'parts-awaited' ? { on: on.trim() } : {}),
      ...(kind === 'repaired' ? { mainPart: isMain === 'yes' } : {}),
      ...(kind !== undefined && paid.includes(kind) ? { amountFen: fen } : {}),
      ...(kind === 'exchanged' && serial.trim() !== '' ? { serial: serial.trim() } : {}),
    });
    if (!filled.success) return setProblem(words.missing);
    setProblem(undefined);
    return act(recordStep, { ...seenOf(claim), step: filled.data });
  };
  return (
    <ActSheet
      title={words.title}
      lead={words.lead}
      send={words.send}
      busy={busy}
      failed={failed}
      problem={problem}
      onClose={onClose}
      onSend={send}
    >
      <ChipGroup
        label={words.title}
        options={claim.steps.map((value) => ({ value, words: stepWords[value] }))}
        chosen={kind === undefined ? [] : [kind]}
        onTap={setKind}
      />
      {kind !== undefined && said[kind] !== undefined ? (
        <Field
          key={kind}
          label={said[kind] ?? ''}
          kind="area"
          maxLength={kind === 'parts-awaited' ? 100 : 300}
          onInput={(text) => void (typed.current.words = text)}
        />
      ) : null}
      {kind === 'parts-awaited' ? (
        <Field
          label={words.on}
          kind="code"
          maxLength={10}
          onInput={(text) => void (typed.current.on = text)}
        />
      ) : null}
      {kind === 'repaired' ? (
        <Segmented
          label={words.mainPart}
          options={[
            { value: 'no', words: `${words.mainPart}：${words.mainPartNo}` },
            { value: 'yes', words: words.mainPartYes },
          ]}
          chosen={isMain}
          onTap={setMain}
        />
      ) : null}
      {kind !== undefined && paid.includes(kind) ? (
        <Field
          label={words.amount}
          kind="code"
          maxLength={9}
          onInput={(text) => void (typed.current.amount = text)}
        />
      ) : null}
      {kind === 'exchanged' ? (
        <Field
          label={words.serial}
          kind="code"
          maxLength={40}
          onInput={(text) => void (typed.current.serial = text)}
        />
      ) : null}
    </ActSheet>
  );
}
