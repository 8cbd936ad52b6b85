import { useRef, useState } from 'react';
import type { ComplaintAct, LaneAct, LaneDetail } from '../../../contracts/complaint-lane';
import { toldBy, type ToldBy } from '../../../contracts/complaint';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { toldByWords } from '../../shared/words/complaint';
import { lane as words } from '../../shared/words/complaint-lane';
import { ActSheet } from '../claim/acts/act-sheet';
import { fenOf } from '../money';
import { UntilDay } from './until-day';
import { useLaneAct } from './use-lane-act';

interface LaneSheetProps {
  readonly complaint: LaneDetail;
  readonly act: LaneAct;
  readonly onClose: () => void;
}

/** What was chosen and typed so far. */
interface Typed {
  readonly words: string;
  readonly yuan: string;
  readonly yes: boolean | undefined;
  readonly told: ToldBy;
  /** `YYYY-MM-DD`, or empty. */
  readonly until: string;
}

/** The act as it is sent; a sentence where something is missing. */
const actOf = (kind: LaneAct, typed: Typed): ComplaintAct | string => {
  const said = typed.words.trim();
  if (kind === 'tell-back') return { kind, by: typed.told };
  if (kind === 'close') return { kind };
  if (kind === 'acknowledge') return { kind, ...(said === '' ? {} : { words: said }) };
  if (said === '') return words.missing;
  if (kind === 'note')
    return { kind, words: said, ...(typed.until === '' ? {} : { until: `${typed.until}T18:00:00+08:00` }) };
  if (kind === 'answer')
    return typed.yes === undefined ? words.choice : { kind, adopted: typed.yes, words: said };
  if (kind === 'audit')
    return typed.yes === undefined ? words.choice : { kind, passed: typed.yes, words: said };
  if (kind !== 'propose') return { kind, words: said };
  if (typed.yuan.trim() === '') return { kind, words: said };
  const offerFen = fenOf(typed.yuan);
  return offerFen === undefined ? words.offerWrong : { kind, words: said, offerFen };
};

/** What is read by whoever complained may be longer. */
const longest = (kind: LaneAct): number =>
  kind === 'propose' || kind === 'resolve' || kind === 'answer' ? 500 : 300;

const choices = { answer: words.adopted, audit: words.passed } as const;

/** One act of the lane: what it means, what it needs, one button. */
export function LaneSheet({ complaint, act: kind, onClose }: LaneSheetProps) {
  const typed = useRef({ words: '', yuan: '' });
  const [yes, setYes] = useState<boolean>();
  const [told, setTold] = useState<ToldBy>('phone');
  const [until, setUntil] = useState('');
  const { act, refuse, ...state } = useLaneAct(complaint, onClose);
  const { title, lead, ask, send } = words.sheets[kind];
  const submit = () => {
    const wanted = actOf(kind, { ...typed.current, yes, told, until });
    refuse(typeof wanted === 'string' ? wanted : undefined);
    if (typeof wanted !== 'string') act(wanted);
  };
  return (
    <ActSheet {...state} words={{ title, lead, send }} onClose={onClose} onSend={submit}>
      {kind === 'answer' || kind === 'audit' ? (
        <ChipGroup
          label={title}
          options={(['yes', 'no'] as const).map((value) => ({ value, words: choices[kind][value] }))}
          chosen={yes === undefined ? [] : [yes ? 'yes' : 'no']}
          onTap={(value) => setYes(value === 'yes')}
        />
      ) : null}
      {kind === 'tell-back' ? (
        <ChipGroup
          label={title}
          options={toldBy.options.map((value) => ({ value, words: toldByWords[value] }))}
          chosen={[told]}
          onTap={setTold}
        />
      ) : null}
      {ask === '' ? null : (
        <Field
          label={ask}
          kind="area"
          maxLength={longest(kind)}
          onInput={(text) => void (typed.current = { ...typed.current, words: text })}
        />
      )}
      {kind === 'note' ? <UntilDay value={until} onPick={setUntil} /> : null}
      {kind === 'propose' ? (
        <Field
          label={words.offer}
          maxLength={12}
          {...(complaint.authorityFen === undefined
            ? {}
            : { hint: words.offerBound(complaint.authorityFen / 100) })}
          onInput={(text) => void (typed.current = { ...typed.current, yuan: text })}
        />
      ) : null}
    </ActSheet>
  );
}
