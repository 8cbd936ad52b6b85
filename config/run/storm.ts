import { fork, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import path from 'node:path';
import type { Action, InputOf } from '../../contracts/action';
import { submitClaim } from '../../contracts/claim';
import type { Answer } from '../../contracts/envelope';
import { agreeToMessages } from '../../contracts/notice';
import { release } from '../../contracts/release';

/** How hard it blows. */
export interface Weather {
  readonly dataDir: string;
  readonly claims: number;
  /** How often each claim's form is sent in all. */
  readonly sends: number;
  /** Of a hundred sends, how many are hung up on before their answer. */
  readonly dropped: number;
  /** Lives of the cloud that end like in a power cut. */
  readonly deaths: number;
}
/** One claim's form, sent again and again. */
export interface Sent {
  readonly openid: string;
  readonly key: string;
  /** Ids that answers named: one, where all went well. */
  readonly answered: Set<string>;
}

/** Numbers below a bound, always the same ones. */
const dice = (seed: number) => {
  let state = seed;
  return (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
};

/** A person files at most ten claims an hour. */
const claimsOfOne = 8;
const atOnce = 12;

/** A washing machine that nobody has registered, to be repaired at home. */
export const washerRepair = (key: string): InputOf<typeof submitClaim> => ({
  key,
  storeId: 'sto_wensan',
  kind: 'repair',
  way: 'visit',
  product: { from: 'described', category: 'washer', name: '洗衣机' },
  fault: { symptoms: ['leak'], began: 'today' },
  photos: [],
  contact: { name: '林小满', phone: '13812346207', district: '西湖区', address: '文一西路 98 号' },
});

/** Sends a call; answers nothing where the line broke or was hung up. */
const send = <A extends Action>(
  url: string,
  openid: string,
  action: A,
  input: InputOf<A>,
  hangUp: boolean,
): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'x-local-person': openid };
    const sending = request(`${url}/client/call`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString('utf8')));
      response.on('end', () => resolve(answerOf(text)));
      response.on('error', () => resolve(undefined));
    });
    sending.on('error', () => resolve(undefined));
    sending.on('finish', () => {
      // Everything is on its way, and nobody waits for what comes back.
      if (hangUp) setImmediate(() => sending.destroy());
    });
    sending.on('close', () => resolve(undefined));
    sending.end(JSON.stringify({ name: action.server, data: { action: action.name, release, input } }));
  });

const answerOf = (text: string): Answer | undefined => {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
};

/** A cloud that is started again when it dies, until it has died often enough. */
const mortalCloud = (weather: Weather, roll: (bound: number) => number) => {
  let deaths = 0;
  let child: ChildProcess | undefined;
  let address: Promise<string>;
  let over = false;
  const live = (): Promise<string> =>
    new Promise((resolve) => {
      const dieAt = deaths < weather.deaths ? 60 + roll(240) : 0;
      child = fork(path.resolve('config/run/doomed-cloud.ts'), [weather.dataDir, String(dieAt)], {
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      child.once('message', (message) => resolve((message as { url: string }).url));
      child.once('exit', () => {
        if (over) return;
        deaths += 1;
        address = live();
      });
    });
  address = live();
  return {
    url: () => address,
    deaths: () => deaths,
    tick: () => {
      if (child?.connected !== true) return;
      // It may die between the question and the sending; a timer that does not fire is part of the storm.
      child.send('tick', () => undefined);
    },
    stop: () =>
      new Promise<void>((resolve) => {
        over = true;
        child?.once('exit', () => resolve());
        child?.kill('SIGKILL');
      }),
  };
};

/** Works a list off, several at once. */
const together = async <T>(
  list: readonly T[],
  work: (one: T, at: number) => Promise<void>,
): Promise<void> => {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let at = next++; at < list.length; at = next++) await work(list[at] as T, at);
    }),
  );
};

/**
 * Sends each form again and again to a cloud that dies meanwhile and whose answers get lost, in an order that is
 * the same each time. The last send of each comes after the storm, so that each is answered at least once.
 */
export const storm = async (weather: Weather): Promise<{ sent: readonly Sent[]; deaths: number }> => {
  const roll = dice(20_261_122);
  const sent = Array.from({ length: weather.claims }, (_, at): Sent => ({
    openid: `storm-${Math.floor(at / claimsOfOne)}`,
    key: `storm-key-${String(at).padStart(10, '0')}`,
    answered: new Set(),
  }));
  const cloud = mortalCloud(weather, roll);
  const submit = async ({ openid, key, answered }: Sent, hangUp: boolean) => {
    const answer = await send(await cloud.url(), openid, submitClaim, washerRepair(key), hangUp);
    if (answer?.ok) answered.add((answer.data as { id: string }).id);
    return answer?.ok === true;
  };
  const yes = ({ openid, key }: Sent) => ({
    openid,
    input: { key: `yes-${key}`, kinds: ['claim-received' as const] },
  });

  // Everybody agrees to one message for each claim, as often as it takes.
  await together(sent.map(yes), async ({ openid, input }) => {
    while (!(await send(await cloud.url(), openid, agreeToMessages, input, false))?.ok);
  });
  const rounds = sent.flatMap((one) => Array.from({ length: weather.sends - 1 }, () => one));
  for (let at = rounds.length - 1; at > 0; at -= 1) {
    const other = roll(at + 1);
    [rounds[at], rounds[other]] = [rounds[other] as Sent, rounds[at] as Sent];
  }
  await together(rounds, async (one, at) => {
    if (at % 50 === 0) cloud.tick();
    await submit(one, roll(100) < weather.dropped);
  });
  await together(sent, async (one) => {
    while (!(await submit(one, false)));
  });
  await cloud.stop();
  return { sent, deaths: cloud.deaths() };
};
