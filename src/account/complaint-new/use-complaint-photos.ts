import { useEffect, useRef, useState } from 'react';
import { choosePhotos } from '../../shared/photo/choose';
import { fileShelf } from '../../shared/photo/file-shelf';
import { type UploadQueue, arrived, isSettled } from '../../shared/photo/upload-queue';
import { type UploadRunner, runUploads } from '../../shared/photo/upload-runner';
import { uploadSteps } from '../../shared/photo/upload-steps';

/** Photos for the complaint that this form will become; they live as long as the page. */
export const useComplaintPhotos = (storeId: string, complaintKey: string) => {
  const [queue, setQueue] = useState<UploadQueue>([]);
  const [isForbidden, setForbidden] = useState(false);
  const runner = useRef<UploadRunner | undefined>(undefined);
  useEffect(() => () => runner.current?.stop(), []);
  const add = async (count: number): Promise<void> => {
    const choice = await choosePhotos(count);
    setForbidden(choice.is === 'forbidden');
    if (choice.is !== 'chosen') return;
    const steps = uploadSteps(storeId, () => ({ complaintKey }));
    runner.current ??= runUploads(steps, [], setQueue);
    runner.current.add(choice.localIds.map((localId) => ({ localId, kind: 'fault' })));
  };
  return {
    queue,
    isForbidden,
    isMoving: !isSettled(queue),
    arrived: arrived(queue).map(({ photoId }) => photoId),
    add,
    retry: (localId: string) => runner.current?.retry(localId),
    remove: (localId: string) => {
      runner.current?.remove(localId);
      void fileShelf.drop([localId]);
    },
    /** The shop has them: nothing stays on the phone. */
    finish: () => void fileShelf.drop(queue.map(({ localId }) => localId)),
  };
};
export type FormPhotos = ReturnType<typeof useComplaintPhotos>;
