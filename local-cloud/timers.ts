import { readCron } from './cron';
import type { FunctionsHost } from './functions-host';
import type { FunctionOptions, TimerOptions } from './options';

const longestWait = 2 ** 31 - 1;

/** Timers call their functions as WeChat does: an event of its own, no identity, nobody waits for the answer. */
export class Timers {
  private readonly running = new Map<TimerOptions, NodeJS.Timeout>();

  constructor(
    private readonly host: FunctionsHost,
    private readonly functions: readonly FunctionOptions[],
  ) {}

  start(): void {
    for (const { name, timers } of this.functions) for (const timer of timers) this.arm(name, timer);
  }

  private arm(name: string, timer: TimerOptions): void {
    const at = readCron(timer.cron)(Date.now());
    if (at === undefined) return;
    const wait = Math.min(at - Date.now(), longestWait);
    const due = () => {
      this.arm(name, timer);
      if (Date.now() < at) return;
      this.fire(name, timer.name, at).catch((error: unknown) => this.host.log(name, String(error)));
    };
    this.running.set(timer, setTimeout(due, wait).unref());
  }

  /** One timer event, as at `at`. */
  async fire(name: string, timerName: string, at = Date.now()): Promise<void> {
    const known = this.functions.some(
      (entry) => entry.name === name && entry.timers.some((t) => t.name === timerName),
    );
    if (!known) throw new Error(`${name} has no timer ${timerName}`);
    const event = { Message: '', Time: new Date(at).toISOString(), TriggerName: timerName, Type: 'Timer' };
    await this.host.invoke(name, { text: JSON.stringify(event) }, { source: 'wx_trigger', timer: true });
  }

  close(): void {
    for (const timer of this.running.values()) clearTimeout(timer);
  }
}
