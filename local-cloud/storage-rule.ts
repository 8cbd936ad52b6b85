import { StartError } from './start-error';

export interface RuleFacts {
  /** Creator of the file; of a new one whoever writes it. */
  readonly owner: string | undefined;
  readonly caller: string;
  readonly path: string;
}
export type Rule = (facts: RuleFacts) => boolean;

const term =
  /^\s*(?:(?<flag>true|false)|\/(?<pattern>(?:\\.|[^/\\])+)\/\.test\(resource\.path\)|(?<left>[\w.]+|'[^']*'|"[^"]*")\s*(?<sign>[!=]==?)\s*(?<right>[\w.]+|'[^']*'|"[^"]*"))\s*/;

const operand = (text: string): ((facts: RuleFacts) => string | undefined) => {
  if (text === 'resource.openid') return ({ owner }) => owner;
  if (text === 'auth.openid') return ({ caller }) => caller;
  if (text === 'resource.path') return ({ path }) => path;
  if (/^['"]/.test(text)) return () => text.slice(1, -1);
  throw new StartError('BAD_OPTION', `The storage rule uses ${text}, which the local cloud cannot evaluate.`);
};

const readTerm = (groups: Readonly<Record<string, string | undefined>>): Rule => {
  const { flag, pattern, left, sign, right } = groups;
  if (flag !== undefined) return () => flag === 'true';
  if (pattern !== undefined) {
    const expression = new RegExp(pattern);
    return ({ path }) => expression.test(path);
  }
  const one = operand(left ?? '');
  const other = operand(right ?? '');
  const equal = sign?.startsWith('=') === true;
  return (facts) => (one(facts) === other(facts)) === equal;
};

/** Reads a storage rule: comparisons and path patterns joined by && and ||. Refuses what it cannot evaluate. */
export const readRule = (source: boolean | string): Rule => {
  if (typeof source === 'boolean') return () => source;
  const alternatives: Rule[][] = [[]];
  let rest = source;
  for (;;) {
    const found = term.exec(rest);
    if (!found?.groups) {
      throw new StartError('BAD_OPTION', `The storage rule cannot be evaluated from here on: ${rest}`);
    }
    alternatives.at(-1)?.push(readTerm(found.groups));
    rest = rest.slice(found[0].length);
    if (rest === '') break;
    if (rest.startsWith('||')) alternatives.push([]);
    else if (!rest.startsWith('&&')) {
      throw new StartError('BAD_OPTION', `The storage rule cannot be evaluated from here on: ${rest}`);
    }
    rest = rest.slice(2);
  }
  return (facts) => alternatives.some((all) => all.every((rule) => rule(facts)));
};
