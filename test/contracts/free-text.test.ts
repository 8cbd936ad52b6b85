import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Action } from '../../contracts/action';
import { examplesOf, pathsIn, replaced } from '../functions/parts/example-input';
import { allActions } from './parts/all-actions';

/** Passes as what somebody wrote, and as nothing else. */
const sentence = '水一直滴，您看呢？';

/** Fields of an action that take a sentence. */
const freeTexts = ({ input }: Action): string[] => {
  const examples = examplesOf(input).filter((example) => input.safeParse(example).success);
  const found = examples.flatMap((example) =>
    pathsIn(example)
      .filter((at) => at.length > 0 && input.safeParse(replaced(example, at, sentence)).success)
      .map((at) => at.filter((part) => typeof part === 'string').join('.')),
  );
  return [...new Set(found)];
};

/** Words that others do not read as words to them. */
const apart: Readonly<Record<string, string>> = {
  name: 'what a person is called',
  address: 'where somebody lives: masked, and opened for a reason that is kept',
  district: 'as above',
  skills: 'the shop’s own words for what its technicians can do',
  skill: 'as above',
  badge: 'what stands on a badge',
  number: 'what stands on a certificate',
  file: 'a list of streets, where it is no file of sales',
};
/** Actions that keep nothing of what was written. */
const keepNothing = ['customer/preview-rights', 'staff/search'];

const unchecked = (action: Action): string[] => {
  const file = path.resolve('cloudfunctions', action.server, `${action.name}.ts`);
  if (keepNothing.includes(`${action.server}/${action.name}`)) return [];
  const texts = freeTexts(action).filter((field) => {
    const name = field.split('.').pop() ?? '';
    return !(name in apart) || field === 'product.name';
  });
  // The steps that others share look at it where they stand: `said.ts`, `file-claim.ts`, `act-on-claim.ts`.
  const looks = /(checkWords|saidBy|fileClaim|actOnClaim)\(/.test(readFileSync(file, 'utf8'));
  return texts.length === 0 || looks ? [] : texts;
};

test.each(allActions.map((action) => [`${action.server}/${action.name}`, action] as const))(
  'what %s takes as free text, WeChat has looked at',
  (_name, action) => {
    expect(unchecked(action)).toEqual([]);
  },
);

test('free text is found where it is', () => {
  const submit = allActions.find(({ name }) => name === 'submit-claim');
  expect(submit && freeTexts(submit)).toEqual(
    expect.arrayContaining(['product.name', 'fault.words', 'wishes', 'contact.name']),
  );
});
