import { confirmUpload, startUpload, type UploadFor } from '../../../contracts/photo';
import { call } from '../cloud/call';
import { transport } from '../cloud/transport';
import { Unreachable } from '../cloud/unreachable';
import { compress } from './compress';
import { fileShelf } from './file-shelf';
import type { UploadSteps } from './upload-runner';

/** The answer to a confirmation may get lost; asked again it is the same. */
const confirmTwice = async (ticketId: string): Promise<{ photoId: string }> => {
  try {
    return await call(confirmUpload, { ticketId });
  } catch (failure) {
    if (!(failure instanceof Unreachable)) throw failure;
    return call(confirmUpload, { ticketId });
  }
};

/** Uploads to a store for a form or a claim, through the platform's own parts. */
export const uploadSteps = (storeId: string, meant: () => UploadFor): UploadSteps => ({
  file: (localId) => fileShelf.path(localId),
  compress,
  start: () => call(startUpload, { storeId, for: meant() }),
  put: (cloudPath, path, onProgress) => transport.put(cloudPath, path, onProgress),
  confirm: confirmTwice,
});
