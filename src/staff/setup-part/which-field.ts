import { setupPart, type SetupPart } from '../../../contracts/store-setup';
import { staffSetup as words } from '../../shared/words/staff-setup';

const { fields } = words;
const nameOf = (key: string): string | undefined =>
  Object.entries(fields).find(([name]) => name === key)?.[1];

/** In a week lines are days. */
const rowName = (list: string, row: number): string =>
  list === 'hours' || list === 'week' ? (words.weekdays[row] ?? '') : words.bad.row(row + 1);

/** What a path of the set-up is called on its page, such as `请假第 2 行，到哪天`. */
export const fieldName = (path: readonly (string | number)[]): string | undefined => {
  const said = path.flatMap((step, at) => {
    if (typeof step === 'number') return rowName(String(path[at - 1] ?? ''), step);
    return nameOf(step) ?? [];
  });
  return said.length === 0 ? undefined : said.join('，');
};

/** The same for a path as the shop's refusal names it. */
export const refusedField = (field: string | undefined): string | undefined =>
  field === undefined
    ? undefined
    : fieldName(
        field
          .split('.')
          .slice(1)
          .map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      );

/** What of a part lies outside what can be saved, in words that name the field and its bound. */
export const problemOf = (part: SetupPart): string | undefined => {
  const [issue] = setupPart.safeParse(part).error?.issues ?? [];
  if (!issue) return undefined;
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const name = fieldName(path) ?? words.partTitles[part.what];
  if (issue.code === 'too_small' && issue.origin === 'number')
    return words.bad.least(name, Number(issue.minimum));
  if (issue.code === 'too_big' && issue.origin === 'number')
    return words.bad.most(name, Number(issue.maximum));
  if (issue.code === 'invalid_type') return words.bad.notNumber(name);
  if (issue.code === 'too_small') return words.bad.empty(name);
  if (issue.code === 'too_big') return words.bad.long(name, Number(issue.maximum));
  return words.bad.field(name);
};
