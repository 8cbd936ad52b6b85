import path from 'node:path';

/** A small real picture on somebody's disk. */
export const photoPath = (name: string): string => path.resolve(__dirname, '../../fixtures/photos', name);
