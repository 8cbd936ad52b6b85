import { View } from '@tarojs/components';
import { redirectTo, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { type Category, type Condition, categories, condition } from '../../../contracts/category';
import { type SaleMode, saleMode } from '../../../contracts/product-file';
import { addSoldItem, listSoldItems } from '../../../contracts/sale';
import { Button } from '../../components/button';
import { categoryIcon } from '../../components/category-icon';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Segmented } from '../../components/segmented';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { localId } from '../../shared/local-id';
import { categoryWords, conditionWords } from '../../shared/words/products';
import { staffSales } from '../../shared/words/staff-sales';
import { useAttempt } from '../use-attempt';
import { ConditionLines } from './condition-lines';
import { type SaleTexts, emptyLine, saleInput, type SheetLine } from './sale-form';

const words = staffSales.form;
const fields: readonly (readonly [
  keyof SaleTexts,
  'name' | 'brand' | 'model' | 'serial' | 'price' | 'soldOn' | 'guarantee' | 'maker' | 'voucher',
])[] = [
  ['name', 'name'],
  ['brand', 'brand'],
  ['model', 'model'],
  ['serial', 'serial'],
  ['price', 'price'],
  ['soldOn', 'soldOn'],
  ['guarantee', 'guarantee'],
  ['maker', 'maker'],
  ['voucher', 'voucher'],
];
/** Months of guarantee that most goods have here. */
const usual = '12';
const needed: readonly (keyof SaleTexts)[] = ['name', 'price', 'soldOn', 'guarantee'];

/** 记一笔销售: second-hand goods with their condition sheet, which nobody changes afterwards. */
export default function StaffSaleNew() {
  const storeId = useRouter().params['storeId'] ?? '';
  const [key] = useState(localId);
  const [category, setCategory] = useState<Category>();
  const [state, setState] = useState<Condition>('new');
  const [mode, setMode] = useState<SaleMode>('shop');
  const [lines, setLines] = useState<readonly SheetLine[]>([emptyLine()]);
  const [problem, setProblem] = useState<string>();
  const typed = useRef<SaleTexts>({ guarantee: usual });
  const { busy, failed, attempt } = useAttempt();

  const send = () => {
    const made = saleInput({ storeId, key, category, condition: state, mode, lines, typed: typed.current });
    if ('problem' in made) return setProblem(made.problem);
    setProblem(undefined);
    return void attempt(async () => {
      const { id } = await call(addSoldItem, made.input);
      await askAgain(listSoldItems);
      await redirectTo({ url: `/staff/sale/index?storeId=${storeId}&id=${id}` });
    });
  };
  return (
    <Page
      title={words.title}
      dock={
        <>
          {problem === undefined ? null : <Notice tone="todo">{problem}</Notice>}
          <FailureNotice failure={failed} />
          <Button size="xl" busy={busy} onTap={send}>
            {busy ? words.saving : words.save}
          </Button>
        </>
      }
    >
      <View className="h2">{words.category}</View>
      <ChipGroup
        label={words.category}
        options={categories.map((value) => ({
          value,
          words: categoryWords[value],
          icon: categoryIcon[value],
        }))}
        chosen={category === undefined ? [] : [category]}
        onTap={setCategory}
      />
      <Segmented
        label={words.condition}
        options={condition.options.map((value) => ({ value, words: conditionWords[value] }))}
        chosen={state}
        onTap={setState}
      />
      <Segmented
        label={words.mode}
        options={saleMode.options.map((value) => ({ value, words: staffSales.modes[value] }))}
        chosen={mode}
        onTap={setMode}
      />
      {fields.map(([field, label]) => (
        <Field
          key={field}
          label={words[label]}
          hint={needed.includes(field) ? '' : words.optional}
          kind={field === 'name' || field === 'brand' ? 'text' : 'code'}
          maxLength={40}
          defaultValue={field === 'guarantee' ? usual : ''}
          onInput={(text) => void (typed.current[field] = text)}
        />
      ))}
      {state === 'second-hand' ? (
        <ConditionLines storeId={storeId} itemKey={key} lines={lines} onChange={setLines} />
      ) : null}
      <Field
        label={words.buyerName}
        hint={words.buyerHint}
        maxLength={20}
        onInput={(text) => void (typed.current.buyerName = text)}
      />
      <Field
        label={words.buyerPhone}
        hint={words.optional}
        kind="phone"
        maxLength={13}
        onInput={(text) => void (typed.current.buyerPhone = text)}
      />
    </Page>
  );
}
