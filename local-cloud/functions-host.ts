import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { CloudError } from './cloud-error';
import type { Faults } from './faults';
import { FunctionInstance } from './function-instance';
import { identityEnv, type Caller, type EventText } from './invocation';
import type { FunctionOptions } from './options';

const mostInstances = 4;
const largestEvent = 6 * 1024 * 1024;
const keptLines = 5000;

export interface HostOptions {
  readonly functionsDir: string;
  readonly functions: readonly FunctionOptions[];
  readonly env: () => Record<string, string>;
  readonly envId: string;
  readonly appId: string;
  readonly hostile: boolean;
  readonly faults: Faults;
  readonly onLog: ((functionName: string, line: string) => void) | undefined;
}

/** Runs functions in child processes, each instance one event at a time, as the platform does. */
export class FunctionsHost {
  private readonly pools = new Map<string, FunctionInstance[]>();
  private readonly queues = new Map<string, (() => void)[]>();
  readonly lines: { readonly name: string; readonly line: string }[] = [];

  constructor(private readonly options: HostOptions) {}

  /** The function's settings; throws where there is no such function. */
  settings(name: string): FunctionOptions {
    const found = this.options.functions.find((entry) => entry.name === name);
    if (found) return found;
    throw new CloudError(
      'FUNCTION_NOT_FOUND',
      `[ResourceNotFound.FunctionName] FunctionName parameter could not be found ${name}`,
    );
  }

  log(name: string, line: string): void {
    this.lines.push({ name, line });
    this.options.onLog?.(name, line);
    if (this.lines.length > keptLines) this.lines.shift();
  }

  private built(name: string): number {
    try {
      return statSync(path.join(this.options.functionsDir, name, 'index.js')).mtimeMs;
    } catch {
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `the function ${name} is not built`);
    }
  }

  private async acquire(settings: FunctionOptions): Promise<FunctionInstance> {
    const { name, memorySize } = settings;
    const built = this.built(name);
    const pool = (this.pools.get(name) ?? []).filter((instance) => {
      if (!instance.busy && instance.built !== built) instance.kill();
      return !instance.dead;
    });
    this.pools.set(name, pool);
    const idle = pool.find((instance) => !instance.busy);
    if (idle) {
      idle.busy = true;
      return idle;
    }
    if (pool.length >= mostInstances) {
      await new Promise<void>((resolve) => this.queueOf(name).push(resolve));
      return this.acquire(settings);
    }
    // The platform's machines stand at UTC, wherever the shop is.
    const env = { ...this.options.env(), SCF_FUNCTIONNAME: name, TZ: 'UTC' };
    const dir = path.resolve(this.options.functionsDir, name);
    const instance = new FunctionInstance(dir, env, memorySize, built, (line) => this.log(name, line));
    pool.push(instance);
    await instance.ready;
    await this.options.faults.functionStart();
    return instance;
  }

  private queueOf(name: string): (() => void)[] {
    const queue = this.queues.get(name) ?? [];
    this.queues.set(name, queue);
    return queue;
  }

  /** Runs one event and answers the result as JSON text. */
  async invoke(name: string, event: EventText, caller: Caller): Promise<string> {
    const settings = this.settings(name);
    if (Buffer.byteLength(event.text) > largestEvent) {
      throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'the event is larger than 6 MB');
    }
    const instance = await this.acquire(settings);
    const id = randomUUID();
    try {
      const end = await instance.run(
        {
          id,
          event,
          env: identityEnv(caller, this.options.appId),
          hostile: this.options.hostile,
          context: {
            callbackWaitsForEmptyEventLoop: false,
            memory_limit_in_mb: settings.memorySize,
            time_limit_in_ms: settings.timeout * 1000,
            request_id: id,
            function_name: name,
            function_version: '$LATEST',
            namespace: this.options.envId,
            tencentcloud_region: 'ap-shanghai',
          },
        },
        settings.timeout * 1000,
      );
      if (end === 'killed') {
        const why = `Invoking task timed out after ${settings.timeout} seconds`;
        throw new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', why);
      }
      if (end === 'exhausted') {
        const why = `the function used up its ${settings.memorySize} MB`;
        throw new CloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', why);
      }
      if (end === 'crashed') throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the function process ended');
      if (end.ok) return end.text;
      this.log(name, end.text);
      const told = { errorCode: 1, errorMessage: end.text, requestId: id, statusCode: 430 };
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', JSON.stringify(told));
    } finally {
      instance.busy = false;
      this.queueOf(name).shift()?.();
    }
  }

  close(): void {
    for (const pool of this.pools.values()) for (const instance of pool) instance.kill();
  }
}
