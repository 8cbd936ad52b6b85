import { parseArgs } from 'node:util';
import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { migratable, migrateSlice } from '../../cloudfunctions/_work/migrate';
import { pointToLocal } from './point-to-local';
import { complain } from './start';

/**
 * `npm run migrate [-- --dry-run] [-- --local http://localhost:8080]`: writes documents of earlier releases as today's.
 * Against a real environment by the variables of `npm run deploy`. Cut off, it is run again.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { local: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  if (values.local) pointToLocal(values.local);
  else if (process.env.ENV_ID) process.env.TCB_ENV = process.env.ENV_ID;
  else throw new Error('Name the environment: ENV_ID with its secrets, or --local URL.');
  for (const name of migratable) {
    let [seen, written] = [0, 0];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const done = await migrateSlice(openCloud('migrate'), name, cursor, values['dry-run']);
      seen += done.seen;
      written += done.written;
      cursor = done.cursor;
    }
    console.log(`${name}: ${seen} seen, ${written} ${values['dry-run'] ? 'would be written' : 'written'}`);
  }
};

main().then(() => process.exit(0), complain);
