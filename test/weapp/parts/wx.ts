import { type Loose, endsOf } from './ends';
import type { Phone } from './phone';
import { userFolder } from './phone-files';
import { mediaCalls } from './wx-media';

const system = {
  windowWidth: 375,
  windowHeight: 667,
  pixelRatio: 2,
  screenWidth: 375,
  screenHeight: 667,
  SDKVersion: '3.8.0',
  platform: 'devtools',
  statusBarHeight: 20,
  language: 'zh_CN',
};
/** Answered with yes and nothing more. */
const plain = ['makePhoneCall', 'setClipboardData', 'showToast', 'previewImage', 'setNavigationBarTitle'];
const moreOfThem = ['stopPullDownRefresh', 'pageScrollTo', 'openPrivacyContract'];

/** The routes: they act on the page stack, which is the host's. */
export type Routes = Readonly<
  Record<'navigateTo' | 'navigateBack' | 'reLaunch' | 'switchTab', (options: Loose) => Loose | string>
>;

/** One app's `wx` on a phone. Once the app is killed it changes nothing and hears nothing any more. */
export function newWx(phone: Phone, routes: Routes, lives: () => boolean, base: Loose): Loose {
  const { storage, cloud, privacy, files, watchers } = phone;
  const ends = endsOf(lives, (name, options) => phone.asked.push({ name, options }));
  const yes = (name: string) => [name, ends(name, () => ({}))] as const;
  const route = ([name, act]: [string, Routes['navigateTo']]) => [name, ends(name, act)] as const;
  const watch =
    <T>(all: Set<T>) =>
    (watcher: T) =>
      void (lives() && all.add(watcher));
  const unwatch =
    <T>(all: Set<T>) =>
    (watcher: T) =>
      void all.delete(watcher);
  return {
    ...base,
    ...Object.fromEntries([...plain, ...moreOfThem].map(yes)),
    ...Object.fromEntries(Object.entries(routes).map(route)),
    ...mediaCalls(phone, ends),
    canIUse: () => true,
    getUpdateManager: () => ({
      onUpdateReady: watch(watchers.updated),
      applyUpdate: () => void (lives() && phone.asked.push({ name: 'applyUpdate', options: {} })),
    }),
    showModal: ends('showModal', () => ({ confirm: true, cancel: false })),
    getSystemInfoSync: () => system,
    getWindowInfo: () => system,
    getAppBaseInfo: () => ({ ...system, fontSizeScaleFactor: 1 }),
    getDeviceInfo: () => system,
    getLaunchOptionsSync: () => ({ path: 'pages/home/index', scene: 1001, query: {} }),
    getEnterOptionsSync: () => ({ path: '', scene: 1001, query: {} }),
    getNetworkType: ends('getNetworkType', () => ({ networkType: phone.isConnected() ? 'wifi' : 'none' })),
    onNetworkStatusChange: watch(watchers.network),
    offNetworkStatusChange: unwatch(watchers.network),
    onAppShow: watch(watchers.shown),
    offAppShow: unwatch(watchers.shown),
    onAppHide: watch(watchers.hidden),
    offAppHide: unwatch(watchers.hidden),
    onNeedPrivacyAuthorization: privacy.onNeed,
    requirePrivacyAuthorize(options: Loose = {}) {
      phone.asked.push({ name: 'requirePrivacyAuthorize', options });
      privacy.require(options, lives);
    },
    requestSubscribeMessage: ends('requestSubscribeMessage', ({ tmplIds }) => {
      if (!phone.finger.down) return 'fail can only be invoked by user TAP gesture.';
      return Object.fromEntries((Array.isArray(tmplIds) ? tmplIds : []).map((id) => [String(id), 'accept']));
    }),
    getStorageSync: storage.read,
    setStorageSync: (key: string, value: unknown) => void (lives() && storage.write(key, value)),
    removeStorageSync: (key: string) => void (lives() && storage.remove(key)),
    getStorageInfoSync: storage.info,
    getFileSystemManager: () => files.manager(ends),
    env: { USER_DATA_PATH: userFolder },
    nextTick: (after: () => void) => setTimeout(after, 0),
    cloud: {
      init: () => undefined,
      callFunction: (options: Loose) => void (lives() && cloud.callFunction(options, lives)),
      uploadFile(options: Loose) {
        if (lives()) phone.asked.push({ name: 'uploadFile', options });
        return cloud.uploadFile(options, files.find(options['filePath'])?.size, lives);
      },
    },
  };
}
