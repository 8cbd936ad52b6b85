import type { Category } from '../../contracts/category';
import type { Symptom } from '../../contracts/fault';
import type { StoreDocument } from './records';

/** A self-check guide was read to its end; `_id` hides who read it. */
export interface HelpRecord extends StoreDocument {
  /** `2026-11`, at +08:00. */
  readonly month: string;
  readonly on: string;
  readonly category: Category;
  readonly symptom: Symptom;
  readonly guideId: string;
  readonly solved: boolean;
}
