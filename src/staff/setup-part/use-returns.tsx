import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ReturnAddress } from '../../../contracts/store';
import { Field } from '../../components/field';
import { staffSetup } from '../../shared/words/staff-setup';
import { readPhone, readText } from '../setup/read-fields';
import type { UsePart } from './part-form';
import { TypedTexts } from './typed-texts';

const words = staffSetup.returns;

/** Fields of a name, a telephone and an address; what is typed stays in `typed`. */
function AddressFields({ typed, name }: { readonly typed: TypedTexts; readonly name: string }) {
  const field = (key: keyof ReturnAddress, label: string, maxLength: number, kind?: 'area') => (
    <Field
      label={label}
      maxLength={maxLength}
      {...(kind === undefined ? {} : { kind })}
      defaultValue={typed.text(key)}
      onInput={(text) => typed.put(key, text)}
    />
  );
  return (
    <>
      {field('name', name, 40)}
      {field('phone', staffSetup.fields.phone, 20)}
      {field('address', staffSetup.fields.address, 120, 'area')}
    </>
  );
}

const readAddress = (typed: TypedTexts): ReturnAddress => ({
  name: readText(typed.text('name')),
  phone: readPhone(typed.text('phone')),
  address: readText(typed.text('address')),
});

/** 收件地址: who takes in what customers send, and where; nothing at all is the store itself. */
export const useReturns: UsePart = ({ own, returns }) => {
  const [typed] = useState(() => new TypedTexts({ ...returns }));
  return {
    body: (
      <>
        <View className="sm c-2">{words.lead(own.name, own.phone, own.address)}</View>
        <AddressFields typed={typed} name={words.name} />
      </>
    ),
    read: () => {
      const said = [typed.text('name'), typed.text('phone'), typed.text('address')];
      const isEmpty = said.every((text) => text.trim() === '');
      return { what: 'returns', returns: isEmpty ? null : readAddress(typed) };
    },
  };
};

/** 门店资料: what customers read of the store, and call. */
export const useStore: UsePart = ({ own }) => {
  const [typed] = useState(() => new TypedTexts({ ...own }));
  return {
    body: (
      <>
        <View className="sm c-2">{staffSetup.store.lead}</View>
        <AddressFields typed={typed} name={staffSetup.store.name} />
      </>
    ),
    read: () => ({ what: 'store', own: readAddress(typed) }),
  };
};
