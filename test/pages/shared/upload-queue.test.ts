import { Refused } from '../../../src/shared/cloud/refused';
import { Unreachable } from '../../../src/shared/cloud/unreachable';
import {
  type QueuedPhoto,
  type UploadQueue,
  arrived,
  isSettled,
  moved,
} from '../../../src/shared/photo/upload-queue';
import { type UploadSteps, runUploads } from '../../../src/shared/photo/upload-runner';

const photos = (count: number): QueuedPhoto[] =>
  Array.from({ length: count }, (_, at) => ({
    localId: `p${at}`,
    kind: 'fault',
    progress: { is: 'queued' },
  }));

/** A line on which every put waits until it is told how it ends. */
const slowLine = (over: Partial<UploadSteps> = {}) => {
  const puts = new Map<string, { end(failure?: Error): void; percent(value: number): void }>();
  const aborted: string[] = [];
  let tickets = 0;
  const steps: UploadSteps = {
    file: (localId) => Promise.resolve(`file/${localId}`),
    compress: (path) => Promise.resolve(path),
    start: () => Promise.resolve({ ticketId: `t${(tickets += 1)}`, cloudPath: 'incoming/x' }),
    put: (_to, path, percent) => {
      const name = path.replace('file/', '');
      let end: (failure?: Error) => void = () => undefined;
      const done = new Promise<void>((resolve, reject) => {
        end = (failure) => (failure === undefined ? resolve() : reject(failure));
      });
      puts.set(name, { end, percent });
      return {
        done,
        abort: () => {
          aborted.push(name);
          end(new Unreachable('abort'));
        },
      };
    },
    confirm: (ticketId) => Promise.resolve({ photoId: `pho_${ticketId}` }),
    ...over,
  };
  return { steps, puts, aborted };
};

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};
const states = (queue: UploadQueue): string[] => queue.map(({ progress }) => progress.is);

describe('the upload queue', () => {
  it('moves three photos at a time and starts the next when one arrives', async () => {
    const { steps, puts } = slowLine();
    const runner = runUploads(steps, photos(5), () => undefined);
    await settle();
    expect(states(runner.photos())).toEqual(['uploading', 'uploading', 'uploading', 'queued', 'queued']);
    puts.get('p1')?.end();
    await settle();
    expect(states(runner.photos())).toEqual(['uploading', 'done', 'uploading', 'uploading', 'queued']);
  });

  it('starts each photo once, however many wait', async () => {
    const started: string[] = [];
    const { steps } = slowLine({
      file: (localId) => {
        started.push(localId);
        return Promise.resolve(localId);
      },
    });
    runUploads(steps, photos(9), () => undefined);
    await settle();
    expect(started).toEqual(['p0', 'p1', 'p2']);
  });

  it('lets one failure stop nothing but itself, and says why', async () => {
    const { steps, puts } = slowLine({
      compress: (path) =>
        path === 'file/p0' ? Promise.reject(new Refused('PHOTO_HEIC', '')) : Promise.resolve(path),
    });
    const runner = runUploads(steps, photos(3), () => undefined);
    await settle();
    puts.get('p1')?.end(new Unreachable('gone'));
    puts.get('p2')?.end();
    await settle();
    expect(runner.photos().map(({ progress }) => progress)).toEqual([
      { is: 'failed', trouble: 'PHOTO_HEIC' },
      { is: 'failed', trouble: 'network' },
      { is: 'done', photoId: expect.any(String) },
    ]);
    expect(isSettled(runner.photos())).toBe(true);
  });

  it('sends again what a tap or a returning network asks for', async () => {
    const { steps, puts } = slowLine();
    const runner = runUploads(steps, photos(2), () => undefined);
    await settle();
    for (const put of puts.values()) put.end(new Unreachable('gone'));
    await settle();
    expect(states(runner.photos())).toEqual(['failed', 'failed']);
    runner.retry('p0');
    await settle();
    expect(states(runner.photos())).toEqual(['uploading', 'failed']);
    runner.retryUnreached();
    await settle();
    for (const put of puts.values()) put.end();
    await settle();
    expect(states(runner.photos())).toEqual(['done', 'done']);
  });

  it('aborts a photo that is removed, and hears no more of it', async () => {
    const { steps, puts, aborted } = slowLine();
    const runner = runUploads(steps, photos(2), () => undefined);
    await settle();
    const late = puts.get('p0');
    runner.remove('p0');
    late?.percent(70);
    await settle();
    expect(aborted).toEqual(['p0']);
    expect(runner.photos().map(({ localId }) => localId)).toEqual(['p1']);
  });

  it('tells the progress of each photo on its own', async () => {
    const { steps, puts } = slowLine();
    const runner = runUploads(steps, photos(2), () => undefined);
    await settle();
    puts.get('p1')?.percent(64);
    expect(runner.photos().map(({ progress }) => progress)).toEqual([
      { is: 'uploading', percent: 0 },
      { is: 'uploading', percent: 64 },
    ]);
  });

  it('takes up after a reload what had not arrived, and leaves what had', async () => {
    const { steps, puts } = slowLine();
    const before: UploadQueue = [
      { localId: 'p0', kind: 'fault', progress: { is: 'done', photoId: 'pho_known' } },
      { localId: 'p1', kind: 'voucher', progress: { is: 'uploading', percent: 40 } },
    ];
    const runner = runUploads(steps, before, () => undefined);
    await settle();
    expect([...puts.keys()]).toEqual(['p1']);
    puts.get('p1')?.end();
    await settle();
    expect(arrived(runner.photos())).toEqual([
      { photoId: 'pho_known', kind: 'fault' },
      { photoId: 'pho_t1', kind: 'voucher' },
    ]);
  });

  it('says that a photo is gone from the device', async () => {
    const { steps } = slowLine({ file: () => Promise.resolve(undefined) });
    const runner = runUploads(steps, photos(1), () => undefined);
    await settle();
    expect(runner.photos()[0]?.progress).toEqual({ is: 'failed', trouble: 'lost' });
  });

  it('is silent after it was stopped', async () => {
    const { steps, puts, aborted } = slowLine();
    const heard: UploadQueue[] = [];
    const runner = runUploads(steps, photos(1), (queue) => heard.push(queue));
    await settle();
    const count = heard.length;
    runner.stop();
    puts.get('p0')?.end();
    await settle();
    expect(aborted).toEqual(['p0']);
    expect(heard).toHaveLength(count);
  });

  it.each([
    ['p0', 1, ['p2', 'p1', 'p0']],
    ['p2', -1, ['p2', 'p1', 'p0']],
    ['p0', -1, ['p0', 'p1', 'p2']],
    ['p1', 1, ['p0', 'p1', 'p2']],
  ] as const)('moves %s by %i among its own kind', (localId, by, order) => {
    const queue = photos(3).map((photo, at) => (at === 1 ? { ...photo, kind: 'voucher' as const } : photo));
    expect(moved(queue, localId, by).map((photo) => photo.localId)).toEqual(order);
  });
});
