import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Body = Readonly<Record<string, unknown>>;
export interface Request {
  readonly action: string;
  readonly version: string;
  readonly body: Body;
  readonly authorization: string;
}

interface Table {
  indexes: Record<string, { Name: string; Unique: boolean; Keys: { Name: string; Direction: string }[] }>;
  permission: string;
}

/** Answers as the pages of Tencent's API say; holds what it was told, over real HTTP. */
export interface StandIn {
  readonly url: string;
  readonly requests: Request[];
  readonly tables: Map<string, Table>;
  readonly functions: Map<string, Record<string, unknown>>;
  /** Actions that are refused, with the words of the refusal. */
  readonly refuse: Map<string, string>;
  close(): Promise<void>;
}

interface CreateIndex {
  IndexName: string;
  MgoKeySchema: { MgoIsUnique: boolean; MgoIndexKeys: { Name: string; Direction: string }[] };
}

const builtIn = { Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] };
const environment = {
  EnvId: 'shop-1',
  Databases: [{ InstanceId: 'tnt-1' }],
  Functions: [{ Namespace: 'shop-1' }],
  Storages: [{ Bucket: 'bkt-1' }],
  LogServices: [{ TopicId: 't', LogsetId: 'l' }],
};

const nameIn = ({ TableName, FunctionName }: { TableName?: string; FunctionName?: string }): string =>
  TableName ?? FunctionName ?? '';

type Answers = Record<string, (body: Body, name: string) => object>;

const answersOf = (tables: StandIn['tables'], functions: StandIn['functions']): Answers => {
  const rules: Record<string, string> = {};
  const known = (name: string) => functions.get(name) ?? {};
  return {
    DescribeEnvInfo: () => ({ EnvInfo: { EnvBaseInfo: environment } }),
    ListTables: () => ({
      Tables: tables.size ? [...tables.keys()].map((TableName) => ({ TableName })) : null,
    }),
    CreateTable: (_body, name) => {
      if (tables.has(name)) throw new Error('ResourceInUse');
      tables.set(name, { indexes: { _id_: builtIn }, permission: 'PRIVATE' });
      return {};
    },
    DescribeTable: (_body, name) => ({ Indexes: Object.values(tables.get(name)?.indexes ?? {}) }),
    UpdateTable: ({ CreateIndexes }, name) => {
      for (const { IndexName, MgoKeySchema } of CreateIndexes as CreateIndex[]) {
        const index = { Name: IndexName, Unique: MgoKeySchema.MgoIsUnique, Keys: MgoKeySchema.MgoIndexKeys };
        Object.assign(tables.get(name)?.indexes ?? {}, { [IndexName]: index });
      }
      return {};
    },
    DescribeResourcePermission: ({ ResourceType, Resources }) => {
      const [name = ''] = (Resources ?? []) as string[];
      const one =
        ResourceType === 'function'
          ? { Permission: 'CUSTOM', SecurityRule: rules.function }
          : { Permission: tables.get(name)?.permission };
      return { Data: { TotalCount: 1, PermissionList: [one] } };
    },
    ModifyResourcePermission: ({ ResourceType, Resource, Permission, SecurityRule }) => {
      const table = tables.get(String(Resource));
      if (ResourceType === 'function') rules.function = String(SecurityRule);
      else if (table) table.permission = String(Permission);
      return {};
    },
    DescribeStorageSafeRule: () => ({ AclTag: rules.storage ? 'CUSTOM' : 'PRIVATE', Rule: rules.storage }),
    ModifyStorageSafeRule: ({ Rule }) => {
      rules.storage = String(Rule);
      return {};
    },
    ListFunctions: () => ({ Functions: [...functions.keys()].map((FunctionName) => ({ FunctionName })) }),
    GetFunction: (_body, name) => known(name),
    CreateFunction: (body, name) => {
      functions.set(name, { ...body, Status: 'Active', Triggers: [] });
      return {};
    },
    UpdateFunctionCode: ({ Code }, name) => Object.assign(known(name), { Code }) && {},
    UpdateFunctionConfiguration: (body, name) => Object.assign(known(name), body) && {},
    BatchCreateTrigger: ({ Triggers }, name) => {
      const made = (JSON.parse(String(Triggers)) as { TriggerDesc: string }[]).map((one) => ({
        ...one,
        TriggerDesc: JSON.stringify({ cron: one.TriggerDesc }),
      }));
      known(name).Triggers = [...(known(name).Triggers as object[]), ...made];
      return {};
    },
    DeleteTrigger: ({ TriggerName }, name) => {
      const all = known(name).Triggers as { TriggerName: string }[];
      known(name).Triggers = all.filter((one) => one.TriggerName !== TriggerName);
      return {};
    },
  };
};

export const openStandIn = async (): Promise<StandIn> => {
  const requests: Request[] = [];
  const tables: StandIn['tables'] = new Map();
  const functions: StandIn['functions'] = new Map();
  const refuse: StandIn['refuse'] = new Map();
  const answers = answersOf(tables, functions);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const action = String(request.headers['x-tc-action']);
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
      const { authorization = '' } = request.headers;
      requests.push({ action, version: String(request.headers['x-tc-version']), body, authorization });
      const refused = refuse.get(action);
      const said =
        refused === undefined
          ? answers[action]?.(body, nameIn(body))
          : { Error: { Code: 'AuthFailure', Message: refused } };
      response.end(JSON.stringify({ Response: { RequestId: 'r', ...said } }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    tables,
    functions,
    refuse,
    close: () => new Promise((done) => void server.close(() => done())),
  };
};
