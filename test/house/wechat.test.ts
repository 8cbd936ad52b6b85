import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { functions } from '../../config/functions';

const root = path.resolve(__dirname, '../..');
const door = 'cloudfunctions/_platform/wechat/wechat.ts';

type Sources = Readonly<Record<string, string>>;

const sources: Sources = Object.fromEntries(
  readdirSync(path.join(root, 'cloudfunctions'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [`cloudfunctions/${file}`, readFileSync(path.join(root, 'cloudfunctions', file), 'utf8')]),
);

/** Files that reach WeChat by whatever way the SDK has, or know the name of an open API. */
const callers = (of: Sources): string[] =>
  Object.keys(of).filter((file) =>
    /\.callWxOpenApi|\.callCompatibleWxOpenApi|\.callWxPayApi|\.wxCallContainerApi|['"`](?:openapi\.|subscribeMessage\.|security\.|phonenumber\.)|api\.weixin\.qq\.com/.test(
      of[file] ?? '',
    ),
  );

/** Method of the one file → open API that it calls. */
const methods = (text: string): Map<string, string> => {
  const parts = text.split(/\n {4}async (?=\w+\()/).slice(1);
  return new Map(
    parts.map((part) => {
      const [api] = [...part.matchAll(/\bcall\('([\w.]+)'/g)].map((match) => match[1] ?? '');
      return [part.slice(0, part.indexOf('(')), api ?? ''];
    }),
  );
};

/** Files that a function consists of, by its imports; those of types alone do not count. */
const partsOf = (entry: string, of: Sources, seen = new Set<string>()): Set<string> => {
  const text = of[entry];
  if (text === undefined || seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, from = ''] of text.matchAll(/^(?:import|export)(?! type)[^;]*? from '(\.[^']+)'/gm)) {
    const file = path.posix.join(path.posix.dirname(entry), from);
    partsOf(of[`${file}.ts`] === undefined ? `${file}/index.ts` : `${file}.ts`, of, seen);
  }
  return seen;
};

/** Open APIs that a function calls, sorted. */
const called = (name: string, of: Sources): string[] => {
  const known = methods(of[door] ?? '');
  const used = [...partsOf(`cloudfunctions/${name}/index.ts`, of)].flatMap((file) =>
    [...(of[file] ?? '').matchAll(/\bwechat\.(\w+)\(/g)].map((match) => known.get(match[1] ?? '') ?? ''),
  );
  return [...new Set(used)].sort();
};

describe('calls to WeChat', () => {
  test('go through one file, and a planted second one is found', () => {
    expect(callers(sources)).toEqual([door]);
    const planted = 'cloudfunctions/customer/planted.ts';
    for (const line of ["await app.callWxOpenApi({ apiName: 'x' })", "call('security.imgSecCheck', {})"]) {
      expect(callers({ ...sources, [planted]: line })).toContain(planted);
    }
  });

  test('each method of that file calls one open API by name', () => {
    const known = methods(sources[door] ?? '');
    expect(known.size).toBe([...(sources[door] ?? '').matchAll(/\bcall\('/g)].length);
    expect([...known.values()].every((api) => /^\w+\.\w+$/.test(api))).toBe(true);
  });

  test.each(functions.map((one) => one.name))('%s may call what it calls, and nothing else', (name) => {
    const { openapi = [] } = functions.find((one) => one.name === name) ?? {};
    expect(called(name, sources)).toEqual([...openapi].sort());
  });

  test('a call without a permission, and a permission without a call, would be seen', () => {
    const file = 'cloudfunctions/wechat/judge-picture.ts';
    const planted = { ...sources, [file]: `${sources[file]}\nawait cloud.wechat.sendMessage(message);` };
    expect(called('wechat', planted)).toEqual(['subscribeMessage.send']);
    expect(called('wechat', sources)).toEqual([]);
  });
});
