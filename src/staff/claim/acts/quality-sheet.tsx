import { useRef } from 'react';
import { flagMajorQuality } from '../../../../contracts/hold';
import { Field } from '../../../components/field';
import { Refused } from '../../../shared/cloud/refused';
import { staffActs } from '../../../shared/words/staff-acts';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';

const words = staffActs.quality;

/** Stops the sale of the model and tells everyone who bought one. */
export function QualitySheet({ claim, onClose }: SheetProps) {
  const typed = useRef({ words: '', brand: '', model: '' });
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  // Where the shop sold it, its record knows brand and model.
  const isSold = claim.checks.some((check) => check.what === 'bought-here' && check.is === 'yes');
  const isNamed = isSold && !(state.failed instanceof Refused && state.failed.code === 'INCOMPLETE');
  const send = () => {
    const said = typed.current.words.trim();
    const brand = typed.current.brand.trim();
    const model = typed.current.model.trim();
    if (said === '' || (!isNamed && (brand === '' || model === ''))) return refuse(words.missing);
    return act(flagMajorQuality, {
      ...seenOf(claim),
      words: said,
      ...(isNamed ? {} : { product: { brand, model } }),
    });
  };
  return (
    <ActSheet {...state} words={words} look="danger" onClose={onClose} onSend={send}>
      <Field
        label={words.words}
        hint={words.wordsHint}
        kind="area"
        maxLength={300}
        onInput={(value) => void (typed.current.words = value)}
      />
      {isNamed ? null : (
        <>
          <Field label={words.brand} maxLength={30} onInput={(value) => void (typed.current.brand = value)} />
          <Field label={words.model} maxLength={40} onInput={(value) => void (typed.current.model = value)} />
        </>
      )}
    </ActSheet>
  );
}
