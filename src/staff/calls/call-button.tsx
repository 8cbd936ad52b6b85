import { useState } from 'react';
import { Button } from '../../components/button';
import { calls as words } from '../../shared/words/complaint-lane';
import { CallSheet, type CallSheetProps } from './call-sheet';

/** 打电话: asks first, then dials. */
export function CallButton(of: Omit<CallSheetProps, 'onClose'>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="line" icon="phone" onTap={() => setOpen(true)}>
        {words.title}
      </Button>
      {open ? <CallSheet {...of} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
