import { useEffect, useState } from 'react';
import { PhotoTile } from '../../components/photo-tile';
import { photoTroubleShort } from '../words/photos';
import { fileShelf } from './file-shelf';
import type { QueuedPhoto } from './upload-queue';

interface UploadTileProps {
  readonly photo: QueuedPhoto;
  /** Counts from 1. */
  readonly at: number;
  readonly onRetry: () => void;
  readonly onRemove: () => void;
  readonly onEarlier?: (() => void) | undefined;
  readonly onLater?: (() => void) | undefined;
}

/** A photo of this device on its way, shown from its own file. */
export function UploadTile({ photo: { localId, progress }, ...rest }: UploadTileProps) {
  const [src, setSrc] = useState('');
  useEffect(() => {
    let gone = false;
    void fileShelf.path(localId).then((path) => {
      if (!gone) setSrc(path ?? '');
    });
    return () => {
      gone = true;
    };
  }, [localId]);
  const state =
    progress.is === 'failed' ? { is: 'failed' as const, why: photoTroubleShort(progress.trouble) } : progress;
  return <PhotoTile src={src} state={state} {...rest} />;
}
