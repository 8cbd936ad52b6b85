import { View } from '@tarojs/components';
import { useState } from 'react';
import { categories } from '../../../contracts/category';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { categoryIcon } from '../../components/category-icon';
import { Cell } from '../../components/cell';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { categoryWords } from '../../shared/words/products';
import { staffIntake as words } from '../../shared/words/staff-intake';
import { FindItem } from './find-item';
import type { IntakeForm } from './intake-form';

interface IntakeProductProps {
  readonly form: IntakeForm;
  readonly onType: (field: 'name' | 'serial', text: string) => void;
  readonly onChange: (more: Partial<IntakeForm>) => void;
}

/** One of the things sold here, or as the customer describes it. */
export function IntakeProduct({ form, onType, onChange }: IntakeProductProps) {
  const [describing, setDescribing] = useState(false);
  const { item } = form;
  if (item)
    return (
      <View className="sec">
        <View className="h2">{words.product}</View>
        <Card look="flush">
          <Cell icon={categoryIcon[item.category]} title={item.name} note={item.serial ?? item.model} />
        </Card>
        <Button look="text" onTap={() => onChange({ item: undefined, symptoms: [] })}>
          {words.other}
        </Button>
      </View>
    );
  return (
    <View className="sec">
      <View className="h2">{words.product}</View>
      <FindItem
        storeId={form.storeId}
        onFound={(found) => onChange({ item: found, category: undefined, symptoms: [] })}
        onNone={() => setDescribing(true)}
      />
      {describing ? (
        <>
          <ChipGroup
            label={words.product}
            options={categories.map((value) => ({
              value,
              words: categoryWords[value],
              icon: categoryIcon[value],
            }))}
            chosen={form.category === undefined ? [] : [form.category]}
            onTap={(category) => onChange({ category, symptoms: [] })}
          />
          <Field
            label={words.name}
            placeholder={words.namePlaceholder}
            maxLength={40}
            onInput={(text) => onType('name', text)}
          />
          <Field
            label={words.serial}
            hint={words.serialHint}
            kind="code"
            maxLength={40}
            onInput={(text) => onType('serial', text)}
          />
        </>
      ) : (
        <Button look="text" onTap={() => setDescribing(true)}>
          {words.other}
        </Button>
      )}
    </View>
  );
}
