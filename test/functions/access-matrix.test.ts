import type { Action } from '../../contracts/action';
import type { Answer } from '../../contracts/envelope';
import { release } from '../../contracts/release';
import { allActions } from '../contracts/parts/all-actions';
import { accessRows, type Row } from './parts/access-rows';
import { actors, everybody, makeWorld, type Actor, type Things, type World } from './parts/access-world';
import { examplesOf, pathsIn, replaced, valueAt, type Path } from './parts/example-input';
import { newKey } from './parts/given';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
let world: World;
beforeAll(async () => {
  shop = await openShop();
  world = await makeWorld(shop);
});
afterAll(() => shop.close());

const nameOf = ({ server, name }: Action) => `${server}/${name}`;
const kinds = ['sto', 'cus', 'pho', 'clm', 'tkt', 'prd', 'hld', 'cpl', 'cal', 'srv', 'rcv'];
const kindOf = (value: unknown) =>
  typeof value === 'string' ? kinds.find((kind) => value.startsWith(`${kind}_`)) : undefined;

/** Where ids stand in an input: in fields called so, not in a text that looks like one. */
const idPaths = (input: unknown): readonly Path[] =>
  pathsIn(input).filter((path) => {
    const field = path.filter((part) => typeof part === 'string').at(-1) ?? '';
    return /ids?$/i.test(field) && kindOf(valueAt(input, path)) !== undefined;
  });

/** The input about these things; a form's key is new each time. */
const about = (input: unknown, things: Things, only?: Path): unknown => {
  const paths = only ? [only] : idPaths(input);
  const told = paths.reduce<unknown>(
    (made, path) => replaced(made, path, things[kindOf(valueAt(input, path)) ?? ''] ?? valueAt(input, path)),
    input,
  );
  const keyed = pathsIn(told).find((path) => path.at(-1) === 'key');
  return keyed ? replaced(told, keyed, newKey()) : told;
};

const ask = async (actor: Actor, { server, name }: Action, input: unknown): Promise<Answer> =>
  (await shop.cloud.call(actors[actor], server, { action: name, release, input })) as Answer;

/** An answer byte by byte, but for what every call has of its own. */
const bytes = (answer: Answer): string =>
  JSON.stringify(answer, (key, value: unknown) =>
    ['requestId', 'expiresAt', 'at'].includes(key) ? undefined : value,
  );
const codeOf = (answer: Answer) => (answer.ok ? 'ok' : answer.code);

/** What someone hears whatever he asks; `undefined` for those who are listened to. */
const shut = (actor: Actor): string | undefined =>
  actor === 'nobody' ? 'NOT_SIGNED_IN' : actor === 'switched off' ? 'DISABLED' : undefined;

/** Where ids stand that tell something. */
const secret = ({ open = [] }: Row, input: unknown): readonly Path[] =>
  idPaths(input).filter((path) => !open.includes(path.join('.')));

/** The roles that a row of staff names for this input. */
const rolesOf = (row: Row, input: unknown): readonly string[] => {
  const special = Object.entries(row.about ?? {}).find(
    ([path]) => valueAt(input, path.split('.')) !== undefined,
  );
  return special?.[1] ?? (typeof row.who === 'string' ? [] : row.who);
};

/** Whether this one may do it to the customer's things in the store. */
const isLetIn = (row: Row, actor: Actor, input: unknown): boolean => {
  if (row.who === 'everybody') return true;
  if (row.who !== 'customer') return rolesOf(row, input).some((role) => role === actor);
  return actor === 'customer' || secret(row, input).length === 0;
};

/** Of those who are not let in: who knows most of what is asked about. The test before asks all of them. */
const outsiders: readonly Actor[] = ['other customer', 'technician', 'removed'];

/** A few inputs of an action: all branches of its unions up to six. */
const inputsOf = (action: Action) => examplesOf(action.input).slice(0, 6);

test('every action has its row', () => {
  const names = allActions.map(nameOf).sort();
  expect(names.filter((name) => accessRows[name] === undefined)).toEqual([]);
});

describe.each(allActions.map((action) => [nameOf(action), action] as const))('%s', (name, action) => {
  const row = accessRows[name] ?? { who: [] };
  const no = ['NOT_ALLOWED', ...(row.refuses ?? []), ...(row.leftOut ? ['ok'] : [])];

  test('lets in those of its row and nobody else', async () => {
    const wrong: string[] = [];
    for (const input of inputsOf(action))
      for (const actor of everybody) {
        const answer = await ask(actor, action, about(input, world.own));
        const code = codeOf(answer);
        const expected = shut(actor);
        const letIn = isLetIn(row, actor, input);
        const right = expected
          ? code === expected
          : letIn
            ? !['NOT_ALLOWED', 'NOT_SIGNED_IN', 'DISABLED', 'BAD_INPUT', 'DEFECT'].includes(code)
            : no.includes(code);
        if (!right) wrong.push(`${actor}: ${code} to ${JSON.stringify(input)}`);
        if (letIn || expected) continue;
        const nothing = secret(row, input).reduce(
          (made, path) => about(made, world.absent, path),
          about(input, world.own),
        );
        const absent = await ask(actor, action, nothing);
        if (bytes(answer) !== bytes(absent))
          wrong.push(`${actor}: ${bytes(answer)}, absent ${bytes(absent)}`);
      }
    if (row.who !== 'everybody' && row.who !== 'customer')
      for (const input of inputsOf(action)) {
        const there = codeOf(await ask('manager elsewhere', action, about(input, world.elsewhere)));
        if ((there !== 'NOT_ALLOWED') !== rolesOf(row, input).includes('manager'))
          wrong.push(`over there: ${there}`);
      }
    expect(wrong).toEqual([]);
  });

  test('answers the same to ids of others, of the other store and of nothing, whoever asks', async () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const input of inputsOf(action))
      for (const path of secret(row, input)) {
        const where = path.join('.');
        if (seen.has(where)) continue;
        seen.add(where);
        // Who manages the other store may there what the row says; that is asked in the test before.
        const asking = everybody.filter(
          (one) =>
            (one !== 'manager elsewhere' || path.at(-1) !== 'storeId') &&
            (isLetIn(row, one, input) || outsiders.includes(one)),
        );
        for (const actor of asking) {
          const call = (things: Things) => ask(actor, action, about(about(input, world.own), things, path));
          const nothing = await call(world.absent);
          // Staff may see every customer's of the store; the store's own manager may of the other store's.
          const others = action.server === 'customer' && actor !== 'other customer' ? [world.foreign] : [];
          // Another customer of the same store has the same store.
          const differs = (things: Things) => path.at(-1) !== 'storeId' || things.sto !== world.own.sto;
          for (const things of [...others, world.elsewhere].filter(differs)) {
            const answer = await call(things);
            if (bytes(answer) !== bytes(nothing))
              wrong.push(`${actor} at ${where}: ${bytes(answer)}, absent ${bytes(nothing)}`);
            if (!shut(actor) && !no.includes(codeOf(answer)))
              wrong.push(`${actor} at ${where}: ${codeOf(answer)}`);
          }
        }
      }
    expect(wrong).toEqual([]);
  });
});

test('nobody’s answer holds what is the customer’s', async () => {
  const { clm, pho, cus, prd } = world.own;
  const secrets = [clm, pho, cus, prd].map(String);
  const leaks: string[] = [];
  for (const action of allActions.filter((one) => accessRows[nameOf(one)]?.who === 'everybody'))
    for (const input of inputsOf(action).slice(0, 1))
      for (const actor of everybody.filter((one) => one !== 'customer')) {
        if (idPaths(input).length > 0) continue;
        const said = JSON.stringify(await ask(actor, action, input));
        leaks.push(...secrets.filter((id) => said.includes(id)).map((one) => `${actor}: ${one}`));
      }
  expect(leaks).toEqual([]);
});
