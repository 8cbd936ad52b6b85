import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { rejectClaim } from '../../../../contracts/review-acts';
import { ChipGroup } from '../../../components/chip-group';
import { Field } from '../../../components/field';
import { Notice } from '../../../components/notice';
import { staffActs } from '../../../shared/words/staff-acts';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import { EvidencePicker, useEvidence } from './evidence-picker';
import type { SheetProps } from './sheet-props';

const words = staffActs.reject;

/** With clause, plain words and evidence, or not at all. */
export function RejectSheet({ claim, onClose }: SheetProps) {
  // A rule that nobody has verified may give; it is never the ground of a no.
  const rules = claim.judgement.reasons.filter(({ grounds, verified }) => grounds === 'limit' && verified);
  const [ruleId, setRuleId] = useState<string | undefined>(rules[0]?.ruleId);
  const said = useRef('');
  const evidence = useEvidence(claim);
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const needsSecond = claim.judgement.burdenOfProof.on === 'store';

  const send = () => {
    const note = said.current.trim();
    if (ruleId === undefined) return refuse(rules.length === 0 ? words.none : words.ruleMissing);
    if (note === '') return refuse(words.wordsMissing);
    if (evidence.chosen.length === 0) return refuse(words.evidenceMissing);
    return act(rejectClaim, { ...seenOf(claim), ruleId, words: note, evidence: [...evidence.chosen] });
  };
  return (
    <ActSheet
      {...state}
      words={{ ...words, send: needsSecond ? words.sendCosign : words.send }}
      look="danger"
      onClose={onClose}
      onSend={send}
    >
      {rules.length === 0 ? (
        <Notice tone="todo">{words.none}</Notice>
      ) : (
        <>
          <View className="b">{words.rule}</View>
          <ChipGroup
            label={words.rule}
            options={rules.map((rule) => ({ value: rule.ruleId, words: `${rule.label} ${rule.clause}` }))}
            chosen={ruleId === undefined ? [] : [ruleId]}
            onTap={setRuleId}
          />
          <View className="sm c-2">{rules.find((rule) => rule.ruleId === ruleId)?.words}</View>
        </>
      )}
      <Field label={words.words} kind="area" maxLength={500} onInput={(text) => void (said.current = text)} />
      <EvidencePicker claim={claim} evidence={evidence} />
      {needsSecond ? <Notice>{words.cosign}</Notice> : null}
    </ActSheet>
  );
}
