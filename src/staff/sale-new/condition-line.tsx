import { useEffect, useRef } from 'react';
import { disclosure } from '../../../contracts/condition-sheet';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { PhotoGrid } from '../../components/photo-grid';
import { Segmented } from '../../components/segmented';
import { UploadTile } from '../../shared/photo/upload-tile';
import { staffSales } from '../../shared/words/staff-sales';
import { useStaffUploads } from '../use-staff-uploads';
import type { SheetLine } from './sale-form';

const words = staffSales.form;
const most = 3;

interface ConditionLineProps {
  readonly storeId: string;
  readonly itemKey: string;
  readonly line: SheetLine;
  readonly onChange: (more: Partial<SheetLine>) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One thing that has to be told, with up to three pictures of it. */
export function ConditionLine({ storeId, itemKey, line, onChange, onRemove }: ConditionLineProps) {
  const { queue, arrived, add, retry, remove } = useStaffUploads(storeId, () => ({ itemKey }));
  const ids = arrived.map(({ photoId }) => photoId).join(',');
  const moving = queue.length > arrived.length;
  // The line follows its pictures; what to call may be another function at each render.
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    tell.current({ photoIds: ids === '' ? [] : ids.split(','), moving });
  }, [ids, moving]);
  return (
    <Card className="col g2">
      <ChipGroup
        label={words.sheet}
        options={disclosure.shape.about.options.map((value) => ({ value, words: words.about[value] }))}
        chosen={[line.about]}
        onTap={(about) => onChange({ about })}
      />
      <Field label={words.said} maxLength={60} onInput={(text) => onChange({ text })} />
      <Segmented
        label={words.affects}
        options={[
          { value: 'no', words: words.affectsNo },
          { value: 'yes', words: words.affectsYes },
        ]}
        chosen={line.affectsUse ? 'yes' : 'no'}
        onTap={(value) => onChange({ affectsUse: value === 'yes' })}
      />
      <PhotoGrid
        add={
          queue.length < most
            ? { words: words.pictures, onTap: () => void add(most - queue.length) }
            : undefined
        }
      >
        {queue.map((photo, at) => (
          <UploadTile
            key={photo.localId}
            photo={photo}
            at={at + 1}
            onRetry={() => retry(photo.localId)}
            onRemove={() => remove(photo.localId)}
          />
        ))}
      </PhotoGrid>
      {onRemove === undefined ? null : (
        <Button look="text" size="s" onTap={onRemove}>
          {words.removeLine}
        </Button>
      )}
    </Card>
  );
}
