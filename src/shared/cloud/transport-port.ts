import type { Audience } from '../../../contracts/action';
import type { Call } from '../../../contracts/envelope';

/** An upload under way. `done` rejects with `Unreachable` when it fails or is aborted. */
export interface Put {
  readonly done: Promise<void>;
  abort(): void;
}

/** How the client reaches its cloud: through WeChat, or over HTTP on H5. */
export interface Transport {
  /** Once, before anything else is called. */
  start(): void;
  /** Whose answers are kept on this device; one word that is safe in a key. WeChat has one person per device. */
  person(): string;
  /** Answers what the cloud function returned; throws `Unreachable` when nothing came back within `timeoutMs`. */
  send(server: Audience, call: Call, timeoutMs: number): Promise<unknown>;
  /** Puts the file at `path` (a local path, or a blob URL on H5) where `startUpload` said. */
  put(cloudPath: string, path: string, onProgress: (percent: number) => void): Put;
}
