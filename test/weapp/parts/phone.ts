import type { Loose } from './ends';
import { newCloud } from './phone-cloud';
import { type PhoneFile, newFiles } from './phone-files';
import { newPrivacy } from './phone-privacy';
import { newStorage } from './phone-storage';

type Told<T> = (told: T) => void;

/** A phone with WeChat. It outlives the app that runs on it: storage, files, privacy and the cloud stay. */
export function newPhone(table: Readonly<Record<string, unknown>>) {
  const cloud = newCloud(table);
  const network = new Set<Told<{ isConnected: boolean; networkType: string }>>();
  const shown = new Set<Told<Loose>>();
  const hidden = new Set<Told<Loose>>();
  const updated = new Set<Told<Loose>>();
  const files = newFiles();
  const privacy = newPrivacy();
  let connected = true;
  return {
    cloud,
    files,
    privacy,
    storage: newStorage(),
    /** Everything the app asked WeChat for, in order. */
    asked: new Array<{ readonly name: string; readonly options: Loose }>(),
    /** What album and camera give next; nothing means that the person closes them. */
    album: new Array<PhoneFile>(),
    /** What the scanner reads next. */
    scans: new Array<string>(),
    /** Whether a finger is down on something: WeChat asks about messages only then. */
    finger: { down: false },
    watchers: { network, shown, hidden, updated },
    isConnected: (): boolean => connected,
    /** Aeroplane mode on or off; WeChat tells the app. */
    connect(isConnected: boolean): void {
      connected = isConnected;
      cloud.reach(isConnected);
      for (const tell of network) tell({ isConnected, networkType: isConnected ? 'wifi' : 'none' });
    },
    /** WeChat has fetched a new release. */
    newRelease: (): void => updated.forEach((tell) => tell({})),
    hide: (): void => hidden.forEach((tell) => tell({})),
    show: (): void => shown.forEach((tell) => tell({})),
    /** What a kill takes with it. */
    forgetApp(): void {
      for (const each of [network, shown, hidden, updated]) each.clear();
      privacy.forgetApp();
      files.dropTemporary();
    },
  };
}
export type Phone = ReturnType<typeof newPhone>;
