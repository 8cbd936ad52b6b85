import { maxPhotoPixels } from '../../../contracts/photo';
import { Refusal } from '../refusal';
import { broken } from './byte-reader';

export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** What a container reader answers: the size as stored, how to turn it, and the pieces of a clean file in order. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly pieces: readonly Uint8Array[];
}

/** An honest photo of 10 MB has at most a few thousand; millions of tiny ones would fill the memory. */
const maxPieces = 10_000;

/** Collects the pieces of the clean file. */
export class Pieces {
  readonly all: Uint8Array[] = [];

  keep(...pieces: readonly Uint8Array[]): void {
    if (this.all.length + pieces.length > maxPieces) throw broken();
    this.all.push(...pieces);
  }
}

/** Refuses empty and oversized pictures from the header alone, before anything is decoded or copied. */
export const checkPixels = (width: number, height: number): void => {
  if (width < 1 || height < 1) throw broken();
  if (width * height > maxPhotoPixels)
    throw new Refusal('PHOTO_TOO_MANY_PIXELS', { limit: maxPhotoPixels / 1_000_000 });
};
