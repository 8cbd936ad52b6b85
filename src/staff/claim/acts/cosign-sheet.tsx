import { View } from '@tarojs/components';
import { useRef } from 'react';
import { cosignApproval, cosignRejection } from '../../../../contracts/review-acts';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Clauses } from '../../../components/clauses';
import { FailureNotice } from '../../../components/failure-notice';
import { Field } from '../../../components/field';
import { Notice } from '../../../components/notice';
import { Sheet } from '../../../components/sheet';
import { money } from '../../../shared/format';
import { remedyWords } from '../../../shared/words/rights';
import { staffActs } from '../../../shared/words/staff-acts';
import { seenOf, useStaffAct } from '../use-staff-act';
import type { SheetProps } from './sheet-props';

const words = staffActs.cosign;

/** A second person signs, or hands it back with a word why. */
export function CosignSheet({ claim, onClose }: SheetProps) {
  const said = useRef('');
  const { busy, failed, act, problem, refuse } = useStaffAct(claim, onClose);
  const { proposal } = claim;
  if (proposal === undefined) return null;
  const isRejection = proposal.what === 'rejection';
  const person = isRejection ? proposal.person : proposal.approval.person;
  const answer = (agree: boolean) => {
    const note = said.current.trim();
    if (!agree && note === '') return refuse(words.whyMissing);
    return act(isRejection ? cosignRejection : cosignApproval, {
      ...seenOf(claim),
      agree,
      ...(note === '' ? {} : { words: note }),
    });
  };
  return (
    <Sheet
      open
      title={isRejection ? words.rejection : words.approval}
      onClose={onClose}
      foot={
        <>
          {problem === undefined ? null : <Notice tone="todo">{problem}</Notice>}
          <FailureNotice failure={failed} />
          <Button busy={busy} onTap={() => answer(true)}>
            {words.agree}
          </Button>
          <Button look="line" onTap={() => answer(false)}>
            {words.refuse}
          </Button>
        </>
      }
    >
      <Card className="col g2">
        {person === undefined ? null : <View className="cap">{words.by(person)}</View>}
        {isRejection ? (
          <>
            <Clauses rules={[proposal.reason]} />
            <View>{proposal.words}</View>
          </>
        ) : (
          <>
            <View className="b">{remedyWords[proposal.approval.remedy]}</View>
            {proposal.approval.compensationFen === undefined ? null : (
              <View className="num">{money(proposal.approval.compensationFen)}</View>
            )}
            {proposal.approval.words === undefined ? null : <View>{proposal.approval.words}</View>}
          </>
        )}
      </Card>
      <Field label={words.why} kind="area" maxLength={200} onInput={(text) => void (said.current = text)} />
    </Sheet>
  );
}
