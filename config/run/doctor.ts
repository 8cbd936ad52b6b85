import { parseArgs } from 'node:util';
import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { openProbe } from '../../cloudfunctions/_platform/probe';
import { runtime } from '../functions';
import { buildFunctions, functionsDir } from './build-functions';
import { accountFrom } from './deploy/deploy';
import { readEnvironment } from './deploy/read-environment';
import { apiOf } from './deploy/tencent-api';
import { partsOf } from './deploy/tencent-environment';
import { wantedFrom } from './deploy/wanted';
import { examine, type Patient } from './doctor/examine';
import { sayFinding } from './doctor/finding';
import { pointToLocal } from './point-to-local';
import { complain } from './start';

/** Asks Tencent what stands in the environment, and points the SDK at it. */
const planOfReal = async (): Promise<Patient['plan']> => {
  const account = accountFrom(process.env);
  process.env.TCB_ENV = account.envId;
  await buildFunctions();
  const api = apiOf(account);
  const found = await readEnvironment(api, account.envId, await partsOf(api, account.envId));
  return { wanted: wantedFrom(functionsDir), found, runtime };
};

/** `npm run doctor [-- --local http://localhost:8080]`: ends with 1 where something is missing. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { local: { type: 'string' } } });
  if (values.local) pointToLocal(values.local);
  const plan = values.local ? undefined : await planOfReal();
  const findings = await examine({ cloud: openCloud('doctor'), probe: openProbe(), now: Date.now, plan });
  for (const finding of findings) console.log(sayFinding(finding));
  const missing = findings.filter(({ is }) => is === 'missing').length;
  console.log(missing === 0 ? '\nNothing is missing.' : `\n${missing} missing.`);
  process.exitCode = missing === 0 ? 0 : 1;
};

main().catch(complain);
