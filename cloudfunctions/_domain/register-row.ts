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

/** One row. */
export const row = (
  collection: string,
  topic: TopicRow['topic'],
  [ground, keptFor, seenBy]: readonly [TopicRow['ground'], TopicRow['keptFor'], TopicRow['seenBy']],
  onErasure: OnErasure,
  fields: readonly string[],
  more: Pick<RegisterRow, 'internal' | 'notExported'> = {},
): RegisterRow => ({ collection, topic, ground, keptFor, seenBy, onErasure, fields, ...more });

/** Names of fields, apart by blanks. */
export const fields = (names: string): readonly string[] => names.split(' ');

/** Needed for the work itself, gone within a day, shown to nobody. */
export const hours = ['contract', 'hours', 'nobody'] as const;
