import type { Index } from '../../database';
import type { Found, FoundFunction } from './plan';
import type { Api } from './tencent-api';
import { getFunction, type Parts } from './tencent-environment';

/** Made by the platform itself. */
const builtIn = ['_id_', '_openid_1'];
const page = 100;

interface Table {
  readonly Indexes?: readonly {
    readonly Name: string;
    readonly Unique: boolean;
    readonly Keys: readonly { readonly Name: string; readonly Direction: string | number }[];
  }[];
}

const indexesIn = ({ Indexes = [] }: Table): Index[] =>
  Indexes.filter(({ Name }) => !builtIn.includes(Name)).map(({ Name, Unique, Keys }) => ({
    name: Name,
    unique: Unique,
    keys: Keys.map((key) => ({
      field: key.Name,
      direction: String(key.Direction) === '-1' ? 'desc' : 'asc',
    })),
  }));

interface Permission {
  readonly Permission?: string;
  readonly SecurityRule?: string;
}
interface Permissions {
  readonly PermissionList?: readonly Permission[];
  /** Where the API's own page has the list. */
  readonly Data?: { readonly PermissionList?: readonly Permission[] };
}

const ruleIn = (text: string | undefined): object | undefined => {
  try {
    const rule: unknown = JSON.parse(text ?? '');
    return rule !== null && typeof rule === 'object' ? rule : undefined;
  } catch {
    return undefined;
  }
};

interface Described {
  readonly Description?: string;
  readonly Timeout?: number;
  readonly MemorySize?: number;
  readonly Runtime?: string;
  readonly Triggers?: readonly {
    readonly TriggerName: string;
    readonly Type: string;
    readonly TriggerDesc: string;
  }[];
}

/** SCF answers a timer's expression as JSON, `{"cron":"…"}`. */
const cronIn = (text: string): string => {
  const rule = ruleIn(text);
  return rule && 'cron' in rule ? String(rule.cron) : text;
};

const functionIn = (one: Described): FoundFunction => ({
  mark: one.Description ?? '',
  timeout: one.Timeout ?? 0,
  memorySize: one.MemorySize ?? 0,
  runtime: one.Runtime ?? '',
  timers: (one.Triggers ?? [])
    .filter(({ Type }) => Type === 'timer')
    .map(({ TriggerName, TriggerDesc }) => ({ name: TriggerName, cron: cronIn(TriggerDesc) })),
});

/** Reads what is there; writes nothing. */
export const readEnvironment = async (api: Api, envId: string, parts: Parts): Promise<Found> => {
  const connector = { EnvId: envId, MongoConnector: { DatabaseName: parts.database, InstanceId: 'flexdb' } };
  const listed = (await api('tcb', 'ListTables', { ...connector, MgoLimit: page, MgoOffset: 0 })) as {
    Tables?: { TableName: string }[] | null;
  };
  const permission = async (ResourceType: string, more: object = {}): Promise<Permission | undefined> => {
    const said: Permissions = await api('tcb', 'DescribeResourcePermission', {
      EnvId: envId,
      ResourceType,
      ...more,
    });
    return (said.Data?.PermissionList ?? said.PermissionList)?.[0];
  };
  const collections: Record<string, Found['collections'][string]> = {};
  for (const { TableName } of listed.Tables ?? []) {
    const table: Table = await api('tcb', 'DescribeTable', { ...connector, TableName });
    const rule = await permission('collection', { Resources: [TableName] });
    collections[TableName] = { indexes: indexesIn(table), closed: rule?.Permission === 'ADMINONLY' };
  }
  const storage = await api('tcb', 'DescribeStorageSafeRule', { EnvId: envId, Bucket: parts.bucket });
  const list = (await api('tcb', 'ListFunctions', { EnvId: parts.namespace, Limit: page, Offset: 0 })) as {
    Functions?: { FunctionName: string }[] | null;
  };
  const functions: Record<string, FoundFunction> = {};
  for (const { FunctionName } of list.Functions ?? []) {
    functions[FunctionName] = functionIn(
      await api('scf', 'GetFunction', getFunction(parts.namespace, FunctionName)),
    );
  }
  const isCustom = storage.AclTag === 'CUSTOM' && typeof storage.Rule === 'string';
  return {
    collections,
    functionRule: ruleIn((await permission('function'))?.SecurityRule),
    storageRule: isCustom ? ruleIn(String(storage.Rule)) : undefined,
    functions,
  };
};
