import { View } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '../../components/field';
import { staffSetup } from '../../shared/words/staff-setup';
import { readPhone, readText } from '../setup/read-fields';
import type { UsePart } from './part-form';
import { TypedTexts } from './typed-texts';

const words = staffSetup.returns;

/** 收件地址: who takes in what customers send, and where; nothing at all is the store itself. */
export const useReturns: UsePart = ({ own, returns }) => {
  const [typed] = useState(() => new TypedTexts({ ...returns }));
  const field = (name: 'name' | 'phone' | 'address', maxLength: number, kind?: 'area') => (
    <Field
      label={words[name]}
      maxLength={maxLength}
      {...(kind === undefined ? {} : { kind })}
      defaultValue={typed.text(name)}
      onInput={(text) => typed.put(name, text)}
    />
  );
  return {
    body: (
      <>
        <View className="sm c-2">{words.lead(own.name, own.phone, own.address)}</View>
        {field('name', 40)}
        {field('phone', 20)}
        {field('address', 120, 'area')}
      </>
    ),
    read: () => {
      const said = [typed.text('name'), typed.text('phone'), typed.text('address')];
      if (said.every((text) => text.trim() === '')) return { what: 'returns', returns: null };
      const [name = '', phone = '', address = ''] = said;
      return {
        what: 'returns',
        returns: { name: readText(name), phone: readPhone(phone), address: readText(address) },
      };
    },
  };
};
