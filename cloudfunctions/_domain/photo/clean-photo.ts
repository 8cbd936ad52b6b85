import { joined } from './byte-writer';
import { readPhoto } from './read-photo';

/**
 * New bytes of the same picture with nothing but what showing it needs: no place, time, camera, thumbnail, comment,
 * nor anything after its end. How to turn it is kept. Refuses what `inspectPhoto` refuses.
 */
export const cleanPhoto = (bytes: Uint8Array): Uint8Array => joined(readPhoto(bytes).pieces);
