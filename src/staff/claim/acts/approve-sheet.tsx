import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { type Way, waysOf } from '../../../../contracts/claim-form';
import { approveClaim } from '../../../../contracts/review-acts';
import { type Payer, type Remedy, payer as payers, remedies } from '../../../../contracts/rights';
import { ChipGroup } from '../../../components/chip-group';
import { Field } from '../../../components/field';
import { Segmented } from '../../../components/segmented';
import { money } from '../../../shared/format';
import { remedyWords } from '../../../shared/words/rights';
import { staffActs } from '../../../shared/words/staff-acts';
import { wayWords } from '../../../shared/words/ways';
import { fenOf } from '../../money';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';

const words = staffActs.approve;
const waysFor = (remedy: Remedy): readonly Way[] =>
  waysOf[remedy === 'return' || remedy === 'exchange' ? remedy : 'repair'];

/** A typed amount: absent, an amount, or wrong. */
const amountOf = (typed: string): { fen?: number; isWrong: boolean } => {
  if (typed.trim() === '') return { isWrong: false };
  const fen = fenOf(typed);
  return fen === undefined ? { isWrong: true } : { fen, isWrong: false };
};

/** What the customer gets: due by a rule, or more than that. */
export function ApproveSheet({ claim, onClose }: SheetProps) {
  const due = claim.judgement.entitlements;
  const first = due[0];
  const [remedy, setRemedy] = useState<Remedy | undefined>(first?.remedy);
  const [way, setWay] = useState<Way>(claim.way);
  const [payer, setPayer] = useState<Payer>(first?.payer ?? 'store');
  const [freight, setFreight] = useState<Payer>(first?.freight ?? 'store');
  const typed = useRef({ cost: '', compensation: '', words: '' });
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const isDue = due.some((one) => one.remedy === remedy);

  const choose = (chosen: Remedy) => {
    const rule = due.find((one) => one.remedy === chosen);
    setRemedy(chosen);
    setPayer(rule?.payer ?? (chosen === 'paid-repair' ? 'customer' : 'store'));
    setFreight(rule?.freight ?? 'store');
    if (!waysFor(chosen).includes(way)) setWay(waysFor(chosen)[0] ?? way);
  };
  const send = () => {
    const cost = amountOf(typed.current.cost);
    const more = amountOf(typed.current.compensation);
    const note = typed.current.words.trim();
    if (remedy === undefined) return refuse(words.missing);
    if (cost.isWrong || more.isWrong) return refuse(words.badMoney);
    const needsCost = !isDue && remedy !== 'paid-repair';
    if (needsCost && cost.fen === undefined) return refuse(words.costMissing);
    return act(approveClaim, {
      ...seenOf(claim),
      remedy,
      way,
      payer,
      freight,
      ...(needsCost && cost.fen !== undefined ? { goodwillFen: cost.fen } : {}),
      ...(more.fen === undefined ? {} : { compensationFen: more.fen }),
      ...(note === '' ? {} : { words: note }),
    });
  };
  const others = remedies.filter((one) => due.every((rule) => rule.remedy !== one));
  const chips = (label: string, options: readonly Remedy[]) => (
    <>
      <View className="b">{label}</View>
      <ChipGroup
        label={label}
        options={options.map((value) => ({ value, words: remedyWords[value] }))}
        chosen={remedy === undefined ? [] : [remedy]}
        onTap={choose}
      />
    </>
  );
  const whoPays = payers.options.map((value) => ({ value, words: words.who[value] }));
  return (
    <ActSheet
      {...state}
      words={{ ...words, send: remedy === undefined ? words.send : words.sendAs(remedyWords[remedy]) }}
      onClose={onClose}
      onSend={send}
    >
      {due.length === 0
        ? null
        : chips(
            words.due,
            due.map((one) => one.remedy),
          )}
      {chips(words.beyond, others)}
      <View className="b">{words.way}</View>
      <ChipGroup
        label={words.way}
        options={(remedy === undefined ? [claim.way] : waysFor(remedy)).map((value) => ({
          value,
          words: wayWords[value],
        }))}
        chosen={[way]}
        onTap={setWay}
      />
      <View className="b">{words.payer}</View>
      <Segmented label={words.payer} options={whoPays} chosen={payer} onTap={setPayer} />
      <View className="b">{words.freight}</View>
      <Segmented label={words.freight} options={whoPays} chosen={freight} onTap={setFreight} />
      {isDue || remedy === undefined || remedy === 'paid-repair' ? null : (
        <Field
          label={words.cost}
          kind="code"
          maxLength={9}
          onInput={(text) => void (typed.current.cost = text)}
        />
      )}
      <Field
        label={words.compensation}
        hint={
          claim.authorityFen === undefined
            ? words.compensationHint
            : words.authority(money(claim.authorityFen))
        }
        kind="code"
        maxLength={9}
        onInput={(text) => void (typed.current.compensation = text)}
      />
      <Field
        label={staffActs.note}
        hint={staffActs.noteHint}
        kind="area"
        maxLength={300}
        onInput={(text) => void (typed.current.words = text)}
      />
    </ActSheet>
  );
}
