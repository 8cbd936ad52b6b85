import { useRef, useState } from 'react';
import { beginExchange, handReplacement } from '../../../../contracts/goods';
import { serial as serialShape } from '../../../../contracts/fields';
import { counterCode } from '../../../../contracts/handling';
import { Field } from '../../../components/field';
import { Segmented } from '../../../components/segmented';
import { courierMissing } from '../../../shared/words/couriers';
import { staffGoods } from '../../../shared/words/staff-goods';
import { ActSheet } from '../acts/act-sheet';
import type { SheetProps } from '../acts/sheet-props';
import { seenOf, useStaffAct } from '../use-staff-act';
import { CourierFields, useCourier } from './courier-fields';

/** The replacement is got ready. */
export function ExchangeSheet({ claim, onClose }: SheetProps) {
  const words = staffGoods.exchange;
  const { act, ...state } = useStaffAct(claim, onClose);
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={() => act(beginExchange, seenOf(claim))} />
  );
}

/** The replacement goes to the customer: against the code, or by courier. */
export function ReplacementSheet({ claim, onClose }: SheetProps) {
  const words = staffGoods.replacement;
  const [how, setHow] = useState<'hand' | 'courier'>('hand');
  const typed = useRef({ serial: '', code: '' });
  const courier = useCourier();
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const send = () => {
    const serial = typed.current.serial.trim();
    const code = typed.current.code.trim();
    const isCode = code === '' || counterCode.safeParse(code).success;
    if (!serialShape.safeParse(serial).success || !isCode) return refuse(words.missing);
    if (how === 'courier' && courier.sent === undefined) return refuse(courierMissing);
    const by = how === 'courier' ? courier.sent : code === '' ? {} : { code };
    return act(handReplacement, { ...seenOf(claim), serial, by: by ?? {} });
  };
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={send}>
      <Field
        label={words.serial}
        kind="code"
        maxLength={40}
        onInput={(text) => void (typed.current.serial = text)}
      />
      <Segmented
        label={words.how}
        options={[
          { value: 'hand', words: words.hand },
          { value: 'courier', words: words.courier },
        ]}
        chosen={how}
        onTap={setHow}
      />
      {how === 'courier' ? (
        <CourierFields {...courier} />
      ) : (
        <Field
          label={staffGoods.handOut.code}
          kind="phone"
          maxLength={6}
          onInput={(text) => void (typed.current.code = text)}
        />
      )}
    </ActSheet>
  );
}
