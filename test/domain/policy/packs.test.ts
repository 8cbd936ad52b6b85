import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { policyCategories, policyCategoryOf } from '../../../cloudfunctions/_domain/policy/categories';
import { judge } from '../../../cloudfunctions/_domain/policy/judge';
import { packSchema } from '../../../cloudfunctions/_domain/policy/pack';
import type { Pack, Rule } from '../../../cloudfunctions/_domain/policy/pack';
import { currentPacks, everyPack, newestOf } from '../../../cloudfunctions/_domain/policy/packs';
import { categories } from '../../../contracts/product';
import released from './parts/released-packs.json';
import { claimed } from './parts/sale';

const folder = path.resolve(__dirname, '../../../cloudfunctions/_domain/policy/packs');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const rules = everyPack.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));

describe('the shelf of packs', () => {
  test('holds every file there is, each under its id and version', () => {
    const named = everyPack.map((pack) => `${pack.id}-${pack.version.split('.').join('-')}.json`);
    expect([...named].sort()).toEqual([...files].sort());
    expect(new Set(named).size).toBe(named.length);
  });

  // A judgement names the versions it used. Write a new file under a new version instead, and add its line.
  test('a version never changes once it is out', () => {
    const digest = (file: string) =>
      createHash('sha256')
        .update(JSON.stringify(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))))
        .digest('hex')
        .slice(0, 16);
    expect(Object.fromEntries(files.map((file) => [file, digest(file)]))).toEqual(released);
  });

  test('the newest version of each pack is judged by', () => {
    const older = { ...everyPack[0], version: '2025.01' } as Pack;
    const newer = { ...everyPack[0], version: '2027.01' } as Pack;
    expect(newestOf([newer, older]).map((pack) => pack.version)).toEqual(['2027.01']);
    expect(newestOf([older, newer]).map((pack) => pack.version)).toEqual(['2027.01']);
    expect(currentPacks()).toHaveLength(new Set(everyPack.map((pack) => pack.id)).size);
  });

  test('the nation, four provinces, makers and the store are there', () => {
    expect(new Set(everyPack.map((pack) => pack.region))).toEqual(
      new Set(['CN', 'CN-ZJ', 'CN-SD', 'CN-SH', 'CN-BJ']),
    );
    expect(new Set(everyPack.map((pack) => pack.level))).toEqual(
      new Set(['law', 'region', 'maker', 'store']),
    );
  });

  test('a file of another shape is refused', () => {
    const [pack] = everyPack;
    const broken = { ...pack, rules: [{ ...pack?.rules[0], when: { all: { moonPhase: true } } }] };
    expect(packSchema.safeParse(pack).success).toBe(true);
    expect(packSchema.safeParse(broken).success).toBe(false);
    expect(packSchema.safeParse({ ...pack, version: 'newest' }).success).toBe(false);
    expect(packSchema.safeParse({ ...pack, extra: 1 }).success).toBe(false);
  });

  test('rules are named once in a pack, and name only each other', () => {
    const named = (rule: Rule): string[] =>
      rule.kind === 'grant' ? (rule.after ?? []) : rule.kind === 'limit' ? (rule.only ?? []) : [];
    for (const pack of everyPack) {
      const ids = pack.rules.map((rule) => rule.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(pack.rules.flatMap(named)));
      expect(ids).toEqual(expect.arrayContaining([pack.forbidsDepreciation ?? ids[0]]));
    }
  });

  test('every rule has a source, a clause, a label that fits a chip and words in plain Chinese', () => {
    for (const { pack, rule } of rules) {
      expect(pack.source.title.length).toBeGreaterThan(1);
      expect(rule.clause.length).toBeGreaterThan(1);
      expect(rule.label.length).toBeLessThanOrEqual(12);
      expect(rule.words).toMatch(/[\u4e00-\u9fff].*。$/);
    }
  });

  test('no clause of the law is called verified before a lawyer has confirmed it', () => {
    const confirmed = rules.filter(({ rule }) => rule.verified).map(({ pack }) => pack.level);
    expect(confirmed.filter((level) => level === 'law' || level === 'region')).toEqual([]);
  });

  test('goods are named by one list only', () => {
    for (const category of policyCategories) {
      const naming = currentPacks().filter((pack) => pack.goods[category] !== undefined);
      expect(naming.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('the rules’ category of the shop’s', () => {
  test('is known for every category of the shop', () => {
    const others = categories.filter((category) => policyCategoryOf(category) === 'other');
    expect(others).toEqual(['other']);
  });
  test('is itself for a finer one, and `other` for anything else', () => {
    expect(policyCategoryOf('plasma-tv')).toBe('plasma-tv');
    expect(policyCategoryOf('tv')).toBe('lcd-tv');
    expect(policyCategoryOf('spaceship')).toBe('other');
    expect(policyCategoryOf('constructor')).toBe('other');
  });
});

describe('a clause that a lawyer confirmed', () => {
  const confirmed = currentPacks().map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, verified: true })),
  }));
  const late = claimed('pc', 10, { claimKind: 'return' });
  test('may speak against a claim, and only a confirmed one may', () => {
    expect(judge(late, confirmed).verdict).toBe('not-eligible');
    expect(judge(late).verdict).toBe('human-review');
  });
  test('counts only if all that could have given it are confirmed', () => {
    const allButOne = confirmed.map((pack) =>
      pack.id === 'cn-pc'
        ? { ...pack, rules: pack.rules.map((rule) => ({ ...rule, verified: rule.id !== 'd7' })) }
        : pack,
    );
    expect(judge(late, allButOne).verdict).toBe('human-review');
  });
  test('a confirmed exclusion too', () => {
    const misused = claimed('washer', 250, { claimKind: 'exchange', cause: 'misuse', delayDays: 40 });
    expect(judge(misused, confirmed).verdict).toBe('not-eligible');
    expect(judge(misused).verdict).toBe('human-review');
  });
  test('a person who asks for a person gets one', () => {
    expect(judge({ ...late, wantsPerson: true }, confirmed).verdict).toBe('human-review');
  });
});
