import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Action, InputOf } from '../../../contracts/action';
import type { Answer } from '../../../contracts/envelope';
import { release } from '../../../contracts/release';
import type { Errand } from '../../../config/run/storm-phone';
import type { Shop } from './shop';

const told = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('exit', reject);
    child.once('message', (message) => {
      child.off('exit', reject);
      resolve(message as T);
    });
  });

/** One call of a race. */
export const errand = <A extends Action>(openid: string, action: A, input: InputOf<A>): Errand => ({
  openid,
  name: action.server,
  data: { action: action.name, release, input },
});

/** Three processes that call a shop at the same time. */
export interface Racers {
  /** Deals the errands out in turn and answers in their order. */
  run(shop: Shop, errands: readonly Errand[]): Promise<Answer[]>;
  stop(): void;
}

export const startRacers = async (): Promise<Racers> => {
  const children = [0, 1, 2].map(() =>
    fork(path.resolve(__dirname, '../../../config/run/storm-phone.ts'), [], {
      execArgv: ['--import', 'tsx'],
      cwd: path.resolve(__dirname, '../../..'),
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    }),
  );
  await Promise.all(children.map((child) => told(child)));
  return {
    async run(shop, errands) {
      const shares = children.map((_, at) => errands.filter((_errand, n) => n % children.length === at));
      const answers = await Promise.all(
        children.map((child, at) => {
          const answered = told<Answer[]>(child);
          child.send({ url: shop.cloud.url, errands: shares[at] });
          return answered;
        }),
      );
      return errands.flatMap((_, n) => answers[n % children.length]?.[Math.floor(n / children.length)] ?? []);
    },
    stop: () => children.forEach((child) => child.kill('SIGKILL')),
  };
};
