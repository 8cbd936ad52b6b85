import { useEffect, useRef, useState } from 'react';
import type { PhotoKind, UploadFor } from '../../contracts/photo';
import { choosePhotos } from '../shared/photo/choose';
import { type UploadQueue, arrived } from '../shared/photo/upload-queue';
import { type UploadRunner, runUploads } from '../shared/photo/upload-runner';
import { uploadSteps } from '../shared/photo/upload-steps';

/** Photos that staff take now, for a claim, a form or an item; they live as long as the page. */
export const useStaffUploads = (storeId: string, meant: () => UploadFor, kind: PhotoKind = 'fault') => {
  const [queue, setQueue] = useState<UploadQueue>([]);
  const runner = useRef<UploadRunner | undefined>(undefined);
  useEffect(() => () => runner.current?.stop(), []);
  const add = async (count: number): Promise<void> => {
    const choice = await choosePhotos(count);
    if (choice.is !== 'chosen') return;
    runner.current ??= runUploads(uploadSteps(storeId, meant), [], setQueue);
    runner.current.add(choice.localIds.map((localId) => ({ localId, kind })));
  };
  return {
    queue,
    arrived: arrived(queue),
    add,
    retry: (localId: string) => runner.current?.retry(localId),
    remove: (localId: string) => runner.current?.remove(localId),
    /** For the next form: nothing of the one before. */
    clear: () => {
      runner.current?.stop();
      runner.current = undefined;
      setQueue([]);
    },
  };
};
export type StaffUploads = ReturnType<typeof useStaffUploads>;
