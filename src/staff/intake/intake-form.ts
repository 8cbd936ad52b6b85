import type { InputOf } from '../../../contracts/action';
import type { Category } from '../../../contracts/category';
import type { Way } from '../../../contracts/claim-form';
import type { Symptom } from '../../../contracts/fault';
import type { Custody } from '../../../contracts/custody';
import { type IntakeChannel, fileForCustomer } from '../../../contracts/intake';
import type { ShownSoldItem } from '../../../contracts/sale';
import { staffIntake } from '../../shared/words/staff-intake';

/** What has been said so far at the counter. */
export interface IntakeForm {
  readonly key: string;
  readonly storeId: string;
  readonly channel: IntakeChannel;
  readonly item: ShownSoldItem | undefined;
  readonly category: Category | undefined;
  readonly symptoms: readonly Symptom[];
  readonly way: Way;
  readonly custody: Custody | undefined;
}

/** What is typed; kept apart, since fields hold their own text. */
export interface IntakeTexts {
  name: string;
  serial: string;
  words: string;
  person: string;
  phone: string;
  district: string;
  address: string;
}

type Input = InputOf<typeof fileForCustomer>;
const words = staffIntake.missing;

const productOf = (form: IntakeForm, typed: IntakeTexts): Input['product'] | undefined => {
  if (form.item) return { from: 'owned', productId: form.item.id };
  if (form.category === undefined || typed.name.trim() === '') return undefined;
  return {
    from: 'described',
    category: form.category,
    name: typed.name,
    ...(typed.serial.trim() === '' ? {} : { serial: typed.serial }),
  };
};

/** What to send, or what is missing, in words. */
export const intakeInput = (
  form: IntakeForm,
  typed: IntakeTexts,
  photos: Input['photos'],
): { readonly input: Input } | { readonly problem: string } => {
  const product = productOf(form, typed);
  if (product === undefined) return { problem: words.product };
  if (form.symptoms.length === 0) return { problem: words.fault };
  const goesThere = form.way === 'visit';
  if (goesThere && (typed.district.trim() === '' || typed.address.trim() === ''))
    return { problem: words.address };
  const parsed = fileForCustomer.input.safeParse({
    key: form.key,
    storeId: form.storeId,
    kind: 'repair',
    way: form.way,
    product,
    fault: {
      symptoms: form.symptoms,
      began: 'these-days',
      ...(typed.words.trim() === '' ? {} : { words: typed.words }),
    },
    photos,
    channel: form.channel,
    contact: {
      name: typed.person,
      phone: typed.phone.trim(),
      ...(goesThere ? { district: typed.district, address: typed.address } : {}),
    },
    ...(form.custody === undefined ? {} : { custody: form.custody }),
  });
  return parsed.success ? { input: parsed.data } : { problem: words.contact };
};
