import Taro from '@tarojs/taro';
import type { Point } from '../../../contracts/dispatch';
import { askPrivacy } from '../privacy/privacy-gate';

export const canChoose = true;

/** Where somebody put the pin on WeChat's map, GCJ-02; `undefined` where he did not. */
export const choosePlace = async (): Promise<Point | undefined> => {
  if (!(await askPrivacy())) return undefined;
  try {
    const { latitude, longitude } = await Taro.chooseLocation({});
    return { lat: latitude, lng: longitude };
  } catch {
    return undefined;
  }
};
