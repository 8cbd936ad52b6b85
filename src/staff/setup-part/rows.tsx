import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Field } from '../../components/field';
import { localId } from '../../shared/local-id';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { Pick } from './pick';
import './rows.scss';

/** One line of texts, by column. */
export interface Row {
  readonly id: string;
  readonly cells: Record<string, string>;
}
export interface Column {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Picked from the phone's wheel; else typed. */
  readonly kind?: 'day' | 'time';
  /** What is picked may be nothing. */
  readonly optional?: boolean;
}

export const rowOf = (cells: Record<string, string>): Row => ({ id: localId(), cells });

type Choices = (row: Row, change: (cells: Record<string, string>) => void) => ReactNode;

interface RowsProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Choices of a row, before its texts and after them. */
  readonly lead?: Choices;
  readonly side?: Choices;
  readonly empty?: Record<string, string>;
  readonly onChange: (rows: readonly Row[]) => void;
}

/**
 * A list of lines that can be added to and taken from. Texts are kept in place, since inputs are not controlled; the
 * caller reads them when it saves.
 */
export function Rows({ title, rows, columns, lead, side, empty = {}, onChange }: RowsProps) {
  const [, redraw] = useState(0);
  const change = (row: Row) => (cells: Record<string, string>) => {
    Object.assign(row.cells, cells);
    redraw((count) => count + 1);
  };
  return (
    <View className="sec">
      <View className="h2">{title}</View>
      {rows.map((row) => (
        <Card key={row.id} className="col g2">
          {lead?.(row, change(row))}
          <View className="row row-tight row-wrap">
            {columns.map(({ name, label, hint, kind, optional = false }) => (
              <View key={name} className={`cells-one ${hint === undefined ? '' : 'cells-wide'}`}>
                {kind === undefined ? (
                  <Field
                    label={label}
                    {...(hint === undefined ? {} : { hint })}
                    defaultValue={row.cells[name] ?? ''}
                    onInput={(typed) => void (row.cells[name] = typed)}
                  />
                ) : (
                  <Pick
                    kind={kind}
                    label={label}
                    value={row.cells[name] ?? ''}
                    optional={optional}
                    onPick={(picked) => void (row.cells[name] = picked)}
                  />
                )}
              </View>
            ))}
          </View>
          {side?.(row, change(row))}
          <Button
            look="text"
            size="s"
            icon="trash"
            onTap={() => onChange(rows.filter(({ id }) => id !== row.id))}
          >
            {words.remove}
          </Button>
        </Card>
      ))}
      <Button look="soft" icon="plus" onTap={() => onChange([...rows, rowOf({ ...empty })])}>
        {words.add}
      </Button>
    </View>
  );
}
