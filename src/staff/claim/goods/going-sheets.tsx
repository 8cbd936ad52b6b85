import { useRef } from 'react';
import { handOut, shipBack } from '../../../../contracts/goods-desk';
import { counterCode } from '../../../../contracts/handling';
import { Field } from '../../../components/field';
import { courierMissing } from '../../../shared/words/couriers';
import { staffGoods } from '../../../shared/words/staff-goods';
import { ActSheet } from '../acts/act-sheet';
import type { SheetProps } from '../acts/sheet-props';
import { seenOf, useStaffAct } from '../use-staff-act';
import { CourierFields, useCourier } from './courier-fields';

/** Nobody has it in the app: there is no code that he could say. */
const isNobodys = ({ contact }: SheetProps['claim']): boolean => contact.name === '';

/** Repaired goods go back to the one who says the code. */
export function HandOutSheet({ claim, onClose }: SheetProps) {
  const words = staffGoods.handOut;
  const typed = useRef('');
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const send = () => {
    const code = typed.current.trim();
    if (code !== '' && !counterCode.safeParse(code).success) return refuse(words.missing);
    return act(handOut, { ...seenOf(claim), ...(code === '' ? {} : { code }) });
  };
  return (
    <ActSheet
      {...state}
      words={{ ...words, lead: isNobodys(claim) ? words.noCode : words.lead }}
      onClose={onClose}
      onSend={send}
    >
      <Field label={words.code} kind="phone" maxLength={6} onInput={(text) => void (typed.current = text)} />
    </ActSheet>
  );
}

/** Repaired goods go back by courier. */
export function ShipBackSheet({ claim, onClose }: SheetProps) {
  const words = staffGoods.shipBack;
  const courier = useCourier();
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const send = () => {
    if (courier.sent === undefined) return refuse(courierMissing);
    return act(shipBack, { ...seenOf(claim), ...courier.sent });
  };
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={send}>
      <CourierFields {...courier} />
    </ActSheet>
  );
}
