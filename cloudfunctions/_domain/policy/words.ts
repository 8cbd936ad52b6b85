import catalogue from './words.json';

/** Chinese for days and missing facts; kept as data, as all words to people are. */
interface Catalogue {
  readonly day: string;
  readonly dayOfYear: string;
  readonly ended: string;
  readonly ifHandedInToday: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly causes: Readonly<Record<string, string>>;
  readonly burden: { readonly customer: string };
  readonly refund: { readonly price: string; readonly use: string; readonly noUse: string };
}
export const words: Catalogue = catalogue;

/** A day as people say it; without the year where it is the year of judging. */
export const sayDay = (day: string, judgedOn: string): string => {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  const form = day.slice(0, 4) === judgedOn.slice(0, 4) ? words.day : words.dayOfYear;
  return form.replace('{y}', year).replace('{m}', month).replace('{d}', date);
};

/** Fills `{name}` in a rule's words; a name without a value leaves its clause, up to the next stop, away. */
export const fill = (template: string, values: Readonly<Record<string, string | undefined>>): string => {
  const stops = /[^，。；]*[，。；]?/g;
  const pieces = template.match(stops) ?? [template];
  const kept = pieces.filter((piece) =>
    [...piece.matchAll(/\{(\w+)\}/g)].every((found) => values[found[1] ?? ''] !== undefined),
  );
  const text = kept.join('').replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
  return text.replace(/[，；]$/, '。');
};
