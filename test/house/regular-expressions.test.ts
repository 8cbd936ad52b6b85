import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { attacksOn, type Attack } from './parts/adversarial-text';

const root = path.resolve(__dirname, '../..');
const rooms = ['contracts', 'cloudfunctions', 'src', 'local-cloud'];

interface Found {
  readonly file: string;
  /** `/pattern/flags` as it stands, or the call that makes one. */
  readonly text: string;
}

const collect = (): { literals: Found[]; made: Found[] } => {
  const literals: Found[] = [];
  const made: Found[] = [];
  for (const room of rooms) {
    for (const name of readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|tsx|cjs)$/.test(name)) continue;
      const file = `${room}/${name}`;
      const source = ts.createSourceFile(
        file,
        readFileSync(path.join(root, file), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      const walk = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) literals.push({ file, text: node.text });
        if (
          (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
          node.expression.getText(source) === 'RegExp'
        )
          made.push({ file, text: node.getText(source) });
        ts.forEachChild(node, walk);
      };
      walk(source);
    }
  }
  return { literals, made };
};
const { literals, made } = collect();

const regexOf = (text: string): RegExp => {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
};

/** Nanoseconds of one run over the whole text, the best of a few. */
const cost = (regex: RegExp, text: string, rounds: number): number => {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const started = process.hrtime.bigint();
    if (regex.global) text.replace(regex, '');
    else regex.test(text);
    least = Math.min(least, Number(process.hrtime.bigint() - started));
  }
  return least;
};

const long = 50_000;
/** Eight times the text costs eight times as much where a search is linear, and 64 times where it is quadratic. */
const isLinear = (regex: RegExp, attack: Attack): boolean => {
  const [short, whole] = [attack(long / 8), attack(long)];
  const grows = (rounds: number) => cost(regex, whole, rounds) / Math.max(cost(regex, short, rounds), 2_000);
  // Whoever takes the machine away in between does so now and then: one look that was not disturbed is enough.
  return [1, 3, 9, 27].some((rounds) => grows(rounds) < 24);
};

test.each(literals.map(({ file, text }) => [text, file] as const))('%s of %s is linear', (text) => {
  const regex = regexOf(text);
  const ranAway = attacksOn(regex.source).filter((attack) => !isLinear(regex, attack));
  expect(ranAway.map((attack) => attack(40))).toEqual([]);
});

test.each([/\d+$/, /\s*\u5143$/, /^(\d+)(\d+)$/, /^(a+)+$/])('%s, which runs away, is found out', (regex) => {
  // Shorter than the rest, since it would not come back from the whole text.
  const [short, whole] = regex.source.includes(')+') ? [12, 20] : [500, 4_000];
  const growth = attacksOn(regex.source).map(
    (attack) => cost(regex, attack(whole), 3) / cost(regex, attack(short), 3),
  );
  expect(Math.max(...growth)).toBeGreaterThan(24);
});

test('none is made at run time from what somebody sends, but in the stand-in for the database', () => {
  const files = new Set(made.map(({ file }) => file));
  // An id's prefix is a word of ours; the storage rule and the database's patterns belong to the local cloud.
  expect([...files].sort()).toEqual([
    'contracts/fields.ts',
    'local-cloud/json-schema.ts',
    'local-cloud/match.ts',
    'local-cloud/storage-rule.ts',
    'local-cloud/value.ts',
  ]);
  const [ids] = made.filter(({ file }) => file === 'contracts/fields.ts');
  expect(ids?.text).toBe('new RegExp(`^${prefix}_[0-9a-z]{4,40}$`)');
});
