import { setTimeout as delay } from 'node:timers/promises';
import type { FunctionsHost } from '../functions-host';

interface Waiting {
  readonly openid: string;
  readonly event: Promise<object>;
}

/** WeChat tries three times in all where the answer is not `success`. */
const attempts = 3;

/**
 * What the platform names as the source of a push. Its list of sources has none for it: what is neither a client, a
 * timer, a payment nor another function is "unknown".
 */
const source = 'wx_unknown';

export interface PushParts {
  readonly host: FunctionsHost;
  /** The function that takes pushes; without one they are lost. */
  readonly to: string | undefined;
  /** Milliseconds until a push goes out by itself; without it pushes wait to be sent. */
  readonly afterMs: number | undefined;
  /** How often each push is sent. */
  readonly times: number;
}

/** Message push: WeChat calls a function with an event, in the name of the person it is about. */
export class MessagePush {
  private waiting: Waiting[] = [];
  private closed = false;

  constructor(private readonly parts: PushParts) {}

  queue(openid: string, event: Promise<object>): void {
    const waiting = { openid, event };
    this.waiting.push(waiting);
    const { afterMs } = this.parts;
    if (afterMs === undefined) return;
    setTimeout(() => {
      if (!this.waiting.includes(waiting)) return;
      this.waiting = this.waiting.filter((other) => other !== waiting);
      void this.sendAll([waiting], this.parts.times);
    }, afterMs).unref();
  }

  private async send({ openid, event }: Waiting): Promise<void> {
    const { host, to, afterMs = 0 } = this.parts;
    if (to === undefined) return;
    const text = JSON.stringify(await event);
    for (let attempt = 1; attempt <= attempts && !this.closed; attempt += 1) {
      const answer = await host.invoke(to, { text }, { openid, source }).catch((error: unknown) => {
        host.log('cloud', String(error));
        return '';
      });
      if (answer === '"success"') return;
      await delay(afterMs);
    }
  }

  private async sendAll(due: readonly Waiting[], times: number): Promise<void> {
    for (const one of due) for (let time = 0; time < times; time += 1) await this.send(one);
  }

  /** Sends what waits, each so many times; answers how many waited. */
  async deliver(times = this.parts.times): Promise<number> {
    const due = this.waiting;
    this.waiting = [];
    await this.sendAll(due, times);
    return due.length;
  }

  /** Loses what waits; answers how many. */
  lose(): number {
    return this.waiting.splice(0).length;
  }

  close(): void {
    this.closed = true;
    this.waiting = [];
  }
}
