import type { Point } from '../../../contracts/dispatch';

/** A browser has no map of WeChat's: the street list and the district stand in for it. */
export const canChoose = false;

export const choosePlace = (): Promise<Point | undefined> => Promise.resolve(undefined);
