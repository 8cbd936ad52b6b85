import type { TopicRow } from '../../contracts/my-data';

/** What happens to a document when its person's account is deleted. */
export type OnErasure =
  /** It goes as a whole. */
  | 'removed'
  /** It stays, and everything in it that names or describes a person goes. */
  | 'emptied'
  /** It is the shop's; only the tie to the person goes. */
  | 'untied'
  /** It holds ids that lead nowhere any more. */
  | 'stays'
  /** It ends by itself within hours. */
  | 'expires';

/** A row of the register of personal data (PIPL art. 17, 45–47, 51). */
export interface RegisterRow extends TopicRow {
  readonly collection: string;
  /** The fields that say something about a person. */
  readonly fields: readonly string[];
  /** The fields that are bookkeeping: left out of the export. */
  readonly internal?: readonly string[];
  readonly onErasure: OnErasure;
  /** Why it is not part of the export, where it is not. */
  readonly notExported?: string;
}
