import type { DieAt } from './fault-points';
import type { FaultOptions } from './faults';
import type { Key } from './key-encoding';
import type { Fault } from './wechat/faults';

export interface TimerOptions {
  readonly name: string;
  /** Seven fields, read at UTC+8. */
  readonly cron: string;
}
export interface FunctionOptions {
  readonly name: string;
  /** Seconds. */
  readonly timeout: number;
  /** Megabytes. */
  readonly memorySize: number;
  readonly clients: boolean;
  readonly timers: readonly TimerOptions[];
}
export interface IndexOptions {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly Key[];
}
export interface Person {
  readonly openid: string;
  readonly name: string;
  readonly what: string;
  /** The number that WeChat has verified for this person, where it has one. */
  readonly phone?: string;
}
export interface Template {
  readonly templateId: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** How the stand-in for WeChat judges, and whom it tells. */
export interface WeChatOptions {
  /** A text that holds one of these words, or a picture that holds one in its bytes, is risky. */
  readonly risky?: readonly string[];
  /** The same for "a person should look at it". */
  readonly review?: readonly string[];
  /** The function that takes message push. */
  readonly pushTo?: string;
  /** Milliseconds until a push goes out by itself, while timers run. Default 1,500. */
  readonly pushAfterMs?: number;
  /** How often each push is sent; 0 loses all of them. Default 1. */
  readonly pushTimes?: number;
  /** Open APIs such as `security.msgSecCheck` that are out of order from the start, and how. */
  readonly broken?: Readonly<Record<string, Fault>>;
}

/** Everything the cloud is told; it knows no business of its own. */
export interface CloudOptions {
  /** `:memory:` is a private temporary directory, removed on close. */
  readonly dataDir: string;
  /** Holds `<name>/index.js` exporting `main(event, context)`. */
  readonly functionsDir: string;
  readonly functions: readonly FunctionOptions[];
  readonly collections: Readonly<Record<string, readonly IndexOptions[]>>;
  readonly storageRule: { readonly read: boolean | string; readonly write: boolean | string };
  /** 0 or absent is a free one. */
  readonly port?: number;
  readonly envId?: string;
  readonly appId?: string;
  /** A built H5 client, served at /. */
  readonly staticDir?: string;
  readonly people?: readonly Person[];
  readonly templates?: readonly Template[];
  readonly weChat?: WeChatOptions;
  /** Milliseconds added to each database request. */
  readonly latencyMs?: number;
  /** Milliseconds after which an open transaction is aborted. Default 30 s, as CloudBase does. */
  readonly transactionMs?: number;
  /** Leaves the last caller's identity in the environment between events, as the real runtime may. Default true. */
  readonly hostile?: boolean;
  /** Whether timers fire and pushes go out by themselves. Default true. */
  readonly timers?: boolean;
  /** What goes wrong from the start; the cloud's `faults` changes it later. */
  readonly faults?: FaultOptions;
  /** Hears each line that a function prints, as it comes. */
  readonly onLog?: (functionName: string, line: string) => void;
  /** Kills this process at a passage of a point in a write. */
  readonly dieAt?: DieAt;
}
