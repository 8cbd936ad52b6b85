import Taro from '@tarojs/taro';
import type { Transport } from './transport-port';
import { Unreachable } from './unreachable';

declare const CLOUD_ENV: string | undefined;

/** Through WeChat: who calls is WeChat's word, so nothing about the person is sent. */
export const transport: Transport = {
  start() {
    const env = typeof CLOUD_ENV === 'string' && CLOUD_ENV !== '' ? CLOUD_ENV : undefined;
    Taro.cloud.init(env === undefined ? {} : { env });
  },
  person: () => 'me',
  send: (server, call, timeoutMs) =>
    new Promise((resolve, reject) => {
      // WeChat waits as long as the function may run; people do not.
      const timer = setTimeout(() => reject(new Unreachable('timeout')), timeoutMs);
      Taro.cloud.callFunction({
        name: server,
        data: { ...call },
        success: ({ result }) => {
          clearTimeout(timer);
          resolve(result);
        },
        fail: ({ errMsg }) => {
          clearTimeout(timer);
          reject(new Unreachable(errMsg));
        },
      });
    }),
  put(cloudPath, path, onProgress) {
    let task: Taro.UploadTask | undefined;
    let stop: (() => void) | undefined;
    const done = new Promise<void>((resolve, reject) => {
      stop = () => reject(new Unreachable('aborted'));
      // Only the callback style answers a task, and only a task tells its progress.
      task = Taro.cloud.uploadFile({
        cloudPath,
        filePath: path,
        success: () => resolve(),
        fail: ({ errMsg }) => reject(new Unreachable(errMsg)),
      });
      task?.onProgressUpdate?.(({ progress }) => onProgress(progress));
    });
    return {
      done,
      abort() {
        task?.abort();
        stop?.();
      },
    };
  },
};
