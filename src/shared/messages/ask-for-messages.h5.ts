import type { NoticeKind } from '../../../contracts/notice';

/** A browser has no such dialog: everything asked for counts as accepted, and the local phone shows it. */
export const askForMessages = (kinds: readonly NoticeKind[]): Promise<readonly NoticeKind[]> =>
  Promise.resolve(kinds);
