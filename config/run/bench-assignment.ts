import { parseArgs } from 'node:util';
import { benchBooking } from '../bench/assignment/bench-booking';
import { benchCheck } from '../bench/assignment/bench-check';
import { benchCity } from '../bench/assignment/bench-city';
import { benchQuery } from '../bench/assignment/bench-query';
import { benchReplan } from '../bench/assignment/bench-replan';
import { benchSize } from '../bench/assignment/bench-size';
import { benchSolomon } from '../bench/assignment/bench-solomon';
import { benchSteps } from '../bench/assignment/bench-steps';
import { complain } from './start';

/*
 * npm run bench:assignment -- [--only city|solomon|sim|steps|replan|query|size|check] [--dir FOLDER] [--match PATTERN] [--days N]
 * Solomon's instances are not ours to keep: without --dir that part is left out.
 */
const parts = ['size', 'query', 'city', 'sim', 'steps', 'replan', 'check', 'solomon'] as const;

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      dir: { type: 'string' },
      match: { type: 'string' },
      days: { type: 'string', default: '10000' },
    },
  });
  const { only, dir, match, days } = values;
  const asked = only === undefined ? parts : parts.filter((part) => only.split(',').includes(part));
  if (asked.length === 0) throw new Error(`--only takes ${parts.join(', ')}, not "${only}".`);
  if (only?.includes('solomon') === true && dir === undefined)
    throw new Error('--only solomon needs --dir FOLDER.');
  const run: Record<(typeof parts)[number], () => boolean | Promise<boolean>> = {
    size: benchSize,
    query: benchQuery,
    city: benchCity,
    sim: benchBooking,
    steps: benchSteps,
    replan: benchReplan,
    check: () => benchCheck(Number(days)),
    solomon: () =>
      dir === undefined || benchSolomon(dir, match === undefined ? undefined : new RegExp(match, 'i')),
  };
  const missed: string[] = [];
  for (const part of asked) if (!(await run[part]())) missed.push(part);
  if (missed.length > 0) throw new Error(`A bar was missed: ${missed.join(', ')}.`);
};

main().then(() => process.exit(0), complain);
