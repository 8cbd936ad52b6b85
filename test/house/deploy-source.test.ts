import { collections } from '../../config/database';
import { functions } from '../../config/functions';
import { breaches } from '../../config/limits';
import { cloudOptions } from '../../config/run/cloud-options';
import { checklistText } from '../../config/run/deploy/checklist';
import { cloudbaserc, configJsonOf, databaseJson, functionRule } from '../../config/run/deploy/generated';
import { readCron } from '../../local-cloud/cron';

describe('what is deployed', () => {
  test('is what the local cloud is given', () => {
    const { collections: theirs, storageRule } = databaseJson();
    expect(Object.fromEntries(theirs.map(({ name, indexes }) => [name, indexes]))).toEqual(
      cloudOptions.collections,
    );
    expect(storageRule).toEqual(cloudOptions.storageRule);
    const deployed = cloudbaserc().functions.map(({ name, timeout, memorySize, triggers }) => ({
      name,
      timeout,
      memorySize,
      clients: functionRule()[name]?.invoke !== false,
      timers: triggers.map((one) => ({ name: one.name, cron: one.config })),
    }));
    expect(deployed).toEqual(cloudOptions.functions.map(({ openapi: _openapi, ...one }) => one));
  });

  test('is closed to clients but for the two functions that people call', () => {
    expect(databaseJson().rule).toEqual({ read: false, write: false });
    expect(functionRule()).toEqual({
      '*': { invoke: false },
      customer: { invoke: 'auth != null' },
      staff: { invoke: 'auth != null' },
      scheduler: { invoke: false },
      wechat: { invoke: false },
    });
  });

  test('has the same timers in both of its files, and each of them comes round', () => {
    for (const one of functions) {
      const { triggers } = configJsonOf(one);
      expect(cloudbaserc().functions.find(({ name }) => name === one.name)?.triggers).toEqual(triggers);
      for (const { config } of triggers) expect(readCron(config)(Date.UTC(2026, 0, 1))).toBeDefined();
    }
  });

  test('asks by hand for every permission of WeChat', () => {
    for (const api of functions.flatMap((one) => one.openapi)) expect(checklistText()).toContain(api);
  });
});

describe('the platform’s limits', () => {
  test('hold for everything that is deployed', () => {
    expect(breaches(collections, functions)).toEqual([]);
  });

  const index = (name: string, ...fields: string[]) => ({
    name,
    unique: false,
    keys: fields.map((field) => ({ field, direction: 'asc' as const })),
  });
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => `f${at}`);
  const [one] = functions;

  test.each([
    ['a field with an underscore in front', { claims: [index('a', '_secret')] }, '_secret'],
    ['a field of 33 letters', { claims: [index('a', 'f'.repeat(33))] }, 'field name'],
    ['an index of 32 fields', { claims: [index('a', ...numbered(32))] }, 'more than 31 fields'],
    ['21 indexes', { claims: numbered(21).map((name) => index(name, name)) }, 'more than 20 indexes'],
    [
      '101 collections',
      Object.fromEntries(numbered(101).map((name) => [name, []])),
      'more than 100 collections',
    ],
    ['a collection with a blank', { 'my claims': [] }, 'my claims'],
  ])('%s is refused', (_what, planted, said) => {
    expect(breaches(planted, []).join('\n')).toContain(said);
  });

  test.each([
    ['six fields', [{ name: 'tick', cron: '* * * * * *' }], 'seven fields'],
    ['a name that begins with a digit', [{ name: '1st', cron: '0 * * * * * *' }], '1st'],
    ['a second timer', ['a', 'b'].map((name) => ({ name, cron: '0 * * * * * *' })), 'more than 1 timer'],
  ])('a timer with %s is refused', (_what, timers, said) => {
    expect(one && breaches({}, [{ ...one, timers }]).join('\n')).toContain(said);
  });
});
