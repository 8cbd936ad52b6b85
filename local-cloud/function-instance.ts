import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';

export interface Reply {
  readonly ok: boolean;
  readonly text: string;
}
export type End = Reply | 'killed' | 'crashed' | 'exhausted';

const unref = (stream: Readable | null): void => {
  if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
};

/** One child process that serves one event at a time. */
export class FunctionInstance {
  busy = true;
  dead = false;
  private answer: ((end: End) => void) | undefined;
  private readonly child: ChildProcess;
  readonly ready: Promise<void>;

  constructor(
    dir: string,
    env: Readonly<Record<string, string>>,
    memorySize: number,
    /** When the bundle was built that this instance runs. */
    readonly built: number,
    log: (line: string) => void,
  ) {
    this.child = fork(path.join(__dirname, 'instance.cjs'), [dir], {
      env: { ...env, PATH: process.env['PATH'] },
      execArgv: [`--max-old-space-size=${memorySize}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      let rest = '';
      stream?.setEncoding('utf8');
      stream?.on('data', (text: string) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(log);
      });
      unref(stream);
    }
    this.ready = new Promise((resolve) => {
      this.child.once('message', () => resolve());
      this.child.once('exit', () => resolve());
    });
    this.child.on('message', (message: object) => {
      if ('id' in message) this.settle(message as unknown as Reply);
    });
    this.child.on('exit', (_code, signal) => {
      this.dead = true;
      // V8 aborts when the heap is used up.
      this.settle(signal === 'SIGABRT' ? 'exhausted' : 'crashed');
    });
    this.child.on('error', () => this.kill());
    // An idle instance must not keep the program alive.
    this.child.unref();
    this.child.channel?.unref();
  }

  private settle(end: End): void {
    const answer = this.answer;
    this.answer = undefined;
    answer?.(end);
  }

  /** Runs one event; killed when it takes longer than `limit` milliseconds. */
  run(invocation: object, limit: number): Promise<End> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.settle('killed');
        this.kill();
      }, limit);
      this.answer = (end) => {
        clearTimeout(timer);
        resolve(end);
      };
      if (this.dead) this.settle('crashed');
      else this.child.send(invocation);
    });
  }

  kill(): void {
    this.dead = true;
    this.child.kill('SIGKILL');
  }
}
