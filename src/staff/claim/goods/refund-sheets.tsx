import { useRef } from 'react';
import { beginRefund, paymentReference, payRefund } from '../../../../contracts/goods';
import { Field } from '../../../components/field';
import { staffGoods } from '../../../shared/words/staff-goods';
import { fenOf } from '../../money';
import { ActSheet } from '../acts/act-sheet';
import type { SheetProps } from '../acts/sheet-props';
import { seenOf, useStaffAct } from '../use-staff-act';
import { RefundSum } from './refund-sum';

/** Begins to pay back what the rules computed; a sum is asked for only where they know no price. */
export function RefundSheet({ claim, onClose }: SheetProps) {
  const words = staffGoods.refund;
  const typed = useRef('');
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const refund = claim.handling?.refund;
  const send = () => {
    const amountFen = fenOf(typed.current);
    if (refund === undefined && amountFen === undefined) return refuse(words.badMoney);
    return act(beginRefund, { ...seenOf(claim), ...(amountFen === undefined ? {} : { amountFen }) });
  };
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={send}>
      {refund === undefined ? (
        <Field
          label={words.unknown}
          kind="code"
          maxLength={9}
          onInput={(text) => void (typed.current = text)}
        />
      ) : (
        <RefundSum refund={refund} />
      )}
    </ActSheet>
  );
}

/** The money was paid, with the reference that finds it. */
export function PaySheet({ claim, onClose }: SheetProps) {
  const words = staffGoods.pay;
  const typed = useRef('');
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const send = () => {
    const reference = typed.current.replace(/\s/g, '');
    if (!paymentReference.safeParse(reference).success) return refuse(words.missing);
    return act(payRefund, { ...seenOf(claim), reference });
  };
  const refund = claim.handling?.refund;
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={send}>
      {refund === undefined ? null : <RefundSum refund={refund} />}
      <Field
        label={words.reference}
        kind="code"
        maxLength={64}
        onInput={(text) => void (typed.current = text)}
      />
    </ActSheet>
  );
}
