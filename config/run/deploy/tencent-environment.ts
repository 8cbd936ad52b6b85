import { setTimeout as wait } from 'node:timers/promises';
import { runtime } from '../../functions';
import type { Step, WantedFunction } from './plan';
import { ApiError, type Account, type Api } from './tencent-api';

/** What the API says about an environment: its parts, by which everything else is asked. */
export interface Parts {
  readonly database: string;
  readonly namespace: string;
  readonly bucket: string;
  readonly logs: { readonly TopicId?: string; readonly LogsetId?: string };
}

interface EnvInfo {
  readonly EnvInfo?: {
    readonly EnvBaseInfo?: {
      readonly Databases?: readonly { readonly InstanceId: string }[];
      readonly Functions?: readonly { readonly Namespace: string }[];
      readonly Storages?: readonly { readonly Bucket: string }[];
      readonly LogServices?: readonly { readonly TopicId: string; readonly LogsetId: string }[];
    };
  };
}

export const partsOf = async (api: Api, envId: string): Promise<Parts> => {
  const { EnvInfo } = (await api('tcb', 'DescribeEnvInfo', { EnvId: envId })) as EnvInfo;
  const { Databases, Functions, Storages, LogServices } = EnvInfo?.EnvBaseInfo ?? {};
  const [database, functions, storage] = [Databases?.[0], Functions?.[0], Storages?.[0]];
  if (!database || !functions || !storage) {
    throw new ApiError(
      'NO_ENVIRONMENT',
      `${envId} has no database, functions or storage yet: open it in the console once.`,
    );
  }
  return {
    database: database.InstanceId,
    namespace: functions.Namespace,
    bucket: storage.Bucket,
    logs: LogServices?.[0] ?? {},
  };
};

const poll = 1_000;
const longestWait = 300;

/** A function takes nothing while it is being made or changed. */
const settled = async (api: Api, namespace: string, name: string): Promise<void> => {
  for (let tried = 0; tried < longestWait; tried += 1) {
    const { Status } = await api('scf', 'GetFunction', getFunction(namespace, name));
    if (Status === 'Active') return;
    if (Status !== 'Creating' && Status !== 'Updating')
      throw new ApiError('FUNCTION', `${name}: ${String(Status)}`);
    await wait(poll);
  }
  throw new ApiError('FUNCTION', `${name} is not ready after ${longestWait} s`);
};

export const getFunction = (namespace: string, name: string) => ({
  FunctionName: name,
  ShowCode: 'TRUE',
  Namespace: namespace,
});

/** Makes steps by the calls that `@cloudbase/manager-node` 5.6.5 makes (`test/fixtures/manager-node-requests.json`). */
export const applierOf = (
  api: Api,
  { envId }: Pick<Account, 'envId'>,
  { database, namespace, bucket, logs }: Parts,
  codeOf: (of: WantedFunction) => Buffer,
): ((step: Step) => Promise<unknown>) => {
  const table = (name: string) => ({
    EnvId: envId,
    MongoConnector: { DatabaseName: database, InstanceId: 'flexdb' },
    TableName: name,
  });
  const permission = (more: Readonly<Record<string, string>>) =>
    api('tcb', 'ModifyResourcePermission', { EnvId: envId, ...more });
  const configOf = ({ name, timeout, memorySize, mark }: WantedFunction) => ({
    Namespace: namespace,
    FunctionName: name,
    ClsTopicId: logs.TopicId,
    ClsLogsetId: logs.LogsetId,
    Timeout: timeout,
    MemorySize: memorySize,
    Description: mark,
    InstallDependency: 'FALSE',
  });
  const code = (of: WantedFunction) => ({ ZipFile: codeOf(of).toString('base64') });
  const whenReady = async (name: string, change: () => Promise<unknown>) => {
    await settled(api, namespace, name);
    await change();
    await settled(api, namespace, name);
  };
  return async (step) => {
    switch (step.do) {
      case 'create-collection':
        return api('tcb', 'CreateTable', table(step.collection));
      case 'close-collection':
        return permission({ ResourceType: 'collection', Permission: 'ADMINONLY', Resource: step.collection });
      case 'create-index': {
        const MgoIndexKeys = step.index.keys.map(({ field, direction }) => ({
          Name: field,
          Direction: direction === 'asc' ? '1' : '-1',
        }));
        const MgoKeySchema = { MgoIsUnique: step.index.unique, MgoIndexKeys };
        const CreateIndexes = [{ IndexName: step.index.name, MgoKeySchema }];
        return api('tcb', 'UpdateTable', { ...table(step.collection), CreateIndexes });
      }
      case 'set-function-rule':
        return permission({
          ResourceType: 'function',
          Permission: 'CUSTOM',
          SecurityRule: JSON.stringify(step.rule),
        });
      case 'set-storage-rule': {
        const Rule = JSON.stringify(step.rule);
        return api('tcb', 'ModifyStorageSafeRule', { EnvId: envId, Bucket: bucket, AclTag: 'CUSTOM', Rule });
      }
      case 'create-function': {
        const made = { Role: 'TCB_QcsRole', Stamp: 'MINI_QCBASE', Handler: 'index.main', Runtime: runtime };
        await api('scf', 'CreateFunction', { ...configOf(step.of), ...made, Code: code(step.of) });
        return settled(api, namespace, step.of.name);
      }
      case 'update-code': {
        const { name } = step.of;
        const body = {
          FunctionName: name,
          Namespace: namespace,
          Handler: 'index.main',
          InstallDependency: 'FALSE',
        };
        return whenReady(name, () => api('scf', 'UpdateFunctionCode', { ...body, Code: code(step.of) }));
      }
      case 'configure-function':
        return whenReady(step.of.name, () => api('scf', 'UpdateFunctionConfiguration', configOf(step.of)));
      case 'create-timer': {
        const Triggers = JSON.stringify([{ TriggerName: step.name, Type: 'timer', TriggerDesc: step.cron }]);
        const body = { FunctionName: step.function, Namespace: namespace, Triggers, Count: 1 };
        return api('scf', 'BatchCreateTrigger', body);
      }
      case 'remove-timer': {
        const body = {
          FunctionName: step.function,
          Namespace: namespace,
          TriggerName: step.name,
          Type: 'timer',
        };
        return api('scf', 'DeleteTrigger', body);
      }
    }
  };
};
