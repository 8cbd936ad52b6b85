import type { Span } from '../../../contracts/slot';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { readTime, writeTime } from '../setup/read-fields';
import { rowOf, type Column, type Row } from './rows';

/** Columns of a span of the day. */
export const spanColumns: readonly Column[] = [
  { name: 'from', label: words.from, kind: 'time' },
  { name: 'to', label: words.to, kind: 'time' },
];
export const spanCells = ({ from, to }: Span): Record<string, string> => ({
  from: writeTime(from),
  to: writeTime(to),
});
export const spanRow = (span: Span): Row => rowOf(spanCells(span));
export const readSpan = ({ cells }: Pick<Row, 'cells'>): Span => ({
  from: readTime(cells['from'] ?? ''),
  to: readTime(cells['to'] ?? ''),
});
