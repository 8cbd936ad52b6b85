/** Keeps chosen photos on the device until the shop has them, across a kill or a reload. */
export interface FileShelf {
  /** Copies the file; WeChat's temporary paths and blob URLs die with the page. */
  keep(localId: string, path: string): Promise<void>;
  /** A path or URL that works now, or `undefined` when the photo is gone. */
  path(localId: string): Promise<string | undefined>;
  drop(localIds: readonly string[]): Promise<void>;
  /** Drops what no draft knows any more. */
  sweep(known: ReadonlySet<string>): Promise<void>;
}
