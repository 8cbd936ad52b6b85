import { parseArgs } from 'node:util';
import { collections } from '../database';
import { functions } from '../functions';
import { breaches } from '../limits';
import { buildFunctions, functionsDir } from './build-functions';
import { accountFrom, deploy, dryRun } from './deploy/deploy';
import { apiOf } from './deploy/tencent-api';
import { complain } from './start';

/** `npm run deploy [-- --dry-run]`: secrets come from environment variables only. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const account = values['dry-run'] ? undefined : accountFrom(process.env);
  const refused = breaches(collections, functions);
  if (refused.length > 0) throw new Error(`The platform would refuse:\n${refused.join('\n')}`);
  await buildFunctions();
  const print = (line: string) => console.log(line);
  if (account) await deploy(apiOf(account), account, functionsDir, print);
  else dryRun(functionsDir, print);
};

main().catch(complain);
