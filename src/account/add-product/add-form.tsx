import { View } from '@tarojs/components';
import { categories } from '../../../contracts/product';
import { categoryIcon } from '../../components/category-icon';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { addProductWords as words } from '../../shared/words/add-product';
import { categoryWords } from '../../shared/words/products';
import type { AddedThing, Problems } from './added-thing';

interface AddFormProps {
  readonly thing: AddedThing;
  readonly problems: Problems;
  readonly onChange: (changed: Partial<AddedThing>) => void;
}

/** Which kind and what it is called; the rest only helps. */
export function AddForm({ thing, problems, onChange }: AddFormProps) {
  return (
    <>
      <View className="sec">
        <View className="h2">{words.category}</View>
        <ChipGroup
          label={words.category}
          options={categories.map((value) => ({
            value,
            words: categoryWords[value],
            icon: categoryIcon[value],
          }))}
          chosen={thing.category === undefined ? [] : [thing.category]}
          onTap={(category) => onChange({ category })}
        />
        {problems.category === undefined ? null : <Notice tone="alert">{problems.category}</Notice>}
      </View>
      <Field
        label={words.name}
        placeholder={words.namePlaceholder}
        maxLength={40}
        error={problems.name}
        onInput={(name) => onChange({ name })}
      />
      <Field
        label={words.serial}
        hint={words.optional}
        kind="code"
        maxLength={40}
        defaultValue={thing.serial}
        error={problems.serial}
        onInput={(serial) => onChange({ serial })}
      />
      <Field
        label={words.brand}
        hint={words.optional}
        maxLength={20}
        onInput={(brand) => onChange({ brand })}
      />
      <Field
        label={words.model}
        hint={words.optional}
        maxLength={40}
        onInput={(model) => onChange({ model })}
      />
      <View className="sec">
        <View className="h2">{words.years}</View>
        <ChipGroup
          label={words.years}
          options={Object.entries(words.yearOptions).map(([value, said]) => ({ value, words: said }))}
          chosen={thing.approxYears === undefined ? [] : [String(thing.approxYears)]}
          onTap={(years) => onChange({ approxYears: Number(years) })}
        />
      </View>
    </>
  );
}
