import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';

/**
 * Has WeChat look at what the caller wrote; before a transaction, since it takes its time. Contact data are not words
 * to others and stay away from it.
 * @param texts free texts by the path of their field in the input, such as `fault.words`; absent ones are passed over
 * @returns the fields that WeChat did not let pass yet, because it is in doubt or gives no answer: they are kept all the
 *   same, marked `held`, folded away from others and never pushed
 * Refuses with WORDS_REFUSED, naming the first field that WeChat forbids.
 */
export const checkWords = async <Field extends string>(
  cloud: Cloud,
  { openid }: Pick<Caller, 'openid'>,
  texts: Readonly<Partial<Record<Field, string | undefined>>>,
): Promise<readonly Field[]> => {
  const fields = Object.keys(texts) as Field[];
  const verdicts = await Promise.all(
    fields.map(async (field) => {
      const text = texts[field];
      return text === undefined ? 'pass' : cloud.wechat.checkText(openid, text);
    }),
  );
  const forbidden = fields.find((_field, place) => verdicts[place] === 'risky');
  if (forbidden !== undefined) throw new Refusal('WORDS_REFUSED', { field: forbidden });
  return fields.filter((_field, place) => verdicts[place] !== 'pass');
};
