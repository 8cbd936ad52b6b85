import type { InputOf } from '../../../contracts/action';
import type { Category, Condition } from '../../../contracts/category';
import type { Disclosure } from '../../../contracts/condition-sheet';
import type { SaleMode } from '../../../contracts/product-file';
import { addSoldItem } from '../../../contracts/sale';
import { localId } from '../../shared/local-id';
import { staffSales } from '../../shared/words/staff-sales';
import { fenOf } from '../money';

/** What is typed; everything may be absent. */
export type SaleTexts = {
  [
    Field in
      | 'name'
      | 'brand'
      | 'model'
      | 'serial'
      | 'price'
      | 'soldOn'
      | 'guarantee'
      | 'maker'
      | 'voucher'
      | 'buyerName'
      | 'buyerPhone'
  ]?: string;
};

/** One line of the condition sheet. */
export interface SheetLine {
  readonly id: string;
  readonly about: Disclosure['about'];
  readonly text: string;
  readonly affectsUse: boolean;
  readonly photoIds: readonly string[];
  /** Pictures are on their way. */
  readonly moving: boolean;
}
export const emptyLine = (): SheetLine => ({
  id: localId(),
  about: 'use',
  text: '',
  affectsUse: false,
  photoIds: [],
  moving: false,
});

interface SaleForm {
  readonly storeId: string;
  readonly key: string;
  readonly category: Category | undefined;
  readonly condition: Condition;
  readonly mode: SaleMode;
  readonly lines: readonly SheetLine[];
  readonly typed: SaleTexts;
}
type Input = InputOf<typeof addSoldItem>;
const words = staffSales.form;

/** With `field` only where something was written. */
const given = (field: string, written: string | undefined, value: (text: string) => unknown): object => {
  const text = written?.trim() ?? '';
  return text === '' ? {} : { [field]: value(text) };
};
const same = (text: string) => text;

/** What to send, or what is missing, in words. */
export const saleInput = (form: SaleForm): { readonly input: Input } | { readonly problem: string } => {
  const { typed } = form;
  const told = form.lines.filter((line) => line.text.trim() !== '');
  const isOld = form.condition === 'second-hand';
  if (isOld && told.length === 0) return { problem: words.sheetMissing };
  if (isOld && told.some((line) => line.moving)) return { problem: words.photosMoving };
  const buyer = { ...given('name', typed.buyerName, same), ...given('phone', typed.buyerPhone, same) };
  const parsed = addSoldItem.input.safeParse({
    storeId: form.storeId,
    key: form.key,
    sale: {
      category: form.category,
      name: typed.name ?? '',
      ...given('brand', typed.brand, same),
      ...given('model', typed.model, same),
      ...given('serial', typed.serial, same),
      condition: form.condition,
      priceFen: fenOf(typed.price ?? ''),
      soldOn: typed.soldOn?.trim(),
      mode: form.mode,
      ...given('voucherNumber', typed.voucher, same),
      guaranteeMonths: Number(typed.guarantee ?? ''),
      ...given('maker', typed.maker, (months) => ({ months: Number(months) })),
    },
    ...(isOld
      ? {
          sheet: told.map(({ about, text, affectsUse, photoIds }) => ({ about, text, affectsUse, photoIds })),
        }
      : {}),
    ...(Object.keys(buyer).length === 0 ? {} : { buyer }),
  });
  return parsed.success ? { input: parsed.data } : { problem: words.missing };
};
