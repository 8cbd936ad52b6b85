import { readCron } from './cron';
import type { Faults } from './faults';
import type { FunctionsHost } from './functions-host';
import type { FunctionOptions, TimerOptions } from './options';

const longestWait = 2 ** 31 - 1;

/** Timers call their functions as WeChat does: an event of its own, no identity, nobody waits for the answer. */
export class Timers {
  private readonly running = new Map<TimerOptions, NodeJS.Timeout>();

  constructor(
    private readonly host: FunctionsHost,
    private readonly functions: readonly FunctionOptions[],
    private readonly faults: Faults,
  ) {}

  start(): void {
    for (const { name, timers } of this.functions) for (const timer of timers) this.arm(name, timer);
  }

  private arm(name: string, timer: TimerOptions): void {
    const at = readCron(timer.cron)(Date.now());
    if (at === undefined) return;
    const { lateMs } = this.faults.timers;
    const wait = Math.min(at + lateMs - Date.now(), longestWait);
    const due = () => {
      this.arm(name, timer);
      if (Date.now() < at + lateMs) return;
      this.fire(name, timer.name, at).catch((error: unknown) => this.host.log(name, String(error)));
    };
    this.running.set(timer, setTimeout(due, wait).unref());
  }

  /** A timer's event as of `at`, as often as it comes: at once, so that each meets an instance of its own. */
  async fire(name: string, timerName: string, at = Date.now() - this.faults.timers.lateMs): Promise<void> {
    const known = this.functions.some(
      (entry) => entry.name === name && entry.timers.some((t) => t.name === timerName),
    );
    if (!known) throw new Error(`${name} has no timer ${timerName}`);
    const event = { Message: '', Time: new Date(at).toISOString(), TriggerName: timerName, Type: 'Timer' };
    const text = JSON.stringify(event);
    const once = () => this.host.invoke(name, { text }, { source: 'wx_trigger', timer: true });
    await Promise.all(Array.from({ length: this.faults.timers.times }, once));
  }

  close(): void {
    for (const timer of this.running.values()) clearTimeout(timer);
  }
}
