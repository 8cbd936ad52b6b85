import path from 'node:path';
import { runtime } from '../../functions';
import { checklistText } from './checklist';
import { nothingThere, planOf } from './plan';
import { readEnvironment } from './read-environment';
import { sayPlan, sayStep } from './say';
import type { Account, Api } from './tencent-api';
import { applierOf, partsOf } from './tencent-environment';
import { packed, wantedFrom } from './wanted';

type Print = (line: string) => void;
type Variables = Readonly<Record<string, string | undefined>>;

/** Reads whose environment it is; names what is missing, never what is there. */
export const accountFrom = (variables: Variables): Account => {
  const { ENV_ID, TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, TENCENTCLOUD_SESSIONTOKEN } = variables;
  const needed = { ENV_ID, TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
  if (!ENV_ID || !TENCENTCLOUD_SECRETID || !TENCENTCLOUD_SECRETKEY) {
    throw new Error(
      `Missing in the environment: ${missing.join(', ')}. ENV_ID stands in the CloudBase console; the keys are made at console.cloud.tencent.com/cam/capi. To see the plan without them: npm run deploy -- --dry-run`,
    );
  }
  return {
    envId: ENV_ID,
    secretId: TENCENTCLOUD_SECRETID,
    secretKey: TENCENTCLOUD_SECRETKEY,
    token: TENCENTCLOUD_SESSIONTOKEN,
    region: variables.TENCENTCLOUD_REGION ?? 'ap-shanghai',
  };
};

const byHand = (print: Print): void => {
  print('\nBy hand, in this order:');
  print(checklistText());
};

/** The whole plan for an environment that holds nothing: no network, no secret. */
export const dryRun = (functionsDir: string, print: Print): void => {
  print('Plan for an empty environment (nothing is asked, nothing is changed):');
  print(sayPlan(planOf(wantedFrom(functionsDir), nothingThere, runtime)));
  byHand(print);
};

/** Makes the difference between what is built and what is there; stops at the first step that is refused. */
export const deploy = async (
  api: Api,
  { envId }: Pick<Account, 'envId'>,
  functionsDir: string,
  print: Print,
): Promise<void> => {
  const parts = await partsOf(api, envId);
  const found = await readEnvironment(api, envId, parts);
  const plan = planOf(wantedFrom(functionsDir), found, runtime);
  print(`${envId}: ${plan.steps.length} steps`);
  const apply = applierOf(api, { envId }, parts, (of) => packed(path.join(functionsDir, of.name)));
  for (const step of plan.steps) {
    await apply(step);
    print(`done  ${sayStep(step)}`);
  }
  print(sayPlan({ steps: [], leftAlone: plan.leftAlone }));
  byHand(print);
};
