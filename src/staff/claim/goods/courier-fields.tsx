import { useState } from 'react';
import { couriers, type Courier, trackingNumber } from '../../../../contracts/handling';
import { ChipGroup } from '../../../components/chip-group';
import { Field } from '../../../components/field';
import { courierWords } from '../../../shared/words/couriers';
import { staffGoods } from '../../../shared/words/staff-goods';

const words = staffGoods.shipBack;

interface Typed {
  readonly courier: Courier | undefined;
  readonly number: string;
}

/** Courier and number; `sent` once both could be. */
export const useCourier = () => {
  const [typed, setTyped] = useState<Typed>({ courier: undefined, number: '' });
  const number = typed.number.replace(/\s/g, '');
  const { courier } = typed;
  const isWhole = courier !== undefined && trackingNumber.safeParse(number).success;
  return { typed, setTyped, sent: isWhole ? { courier, number } : undefined };
};

/** Whom a parcel was given to, and the number on its slip. */
export function CourierFields({ typed, setTyped }: ReturnType<typeof useCourier>) {
  return (
    <>
      <ChipGroup
        label={words.courier}
        options={couriers.map((value) => ({ value, words: courierWords[value] }))}
        chosen={typed.courier === undefined ? [] : [typed.courier]}
        onTap={(courier) => setTyped((before) => ({ ...before, courier }))}
      />
      <Field
        label={words.number}
        kind="code"
        maxLength={30}
        onInput={(number) => setTyped((before) => ({ ...before, number }))}
      />
    </>
  );
}
