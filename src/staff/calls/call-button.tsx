import { useState } from 'react';
import type { CallAbout } from '../../../contracts/call';
import { Button } from '../../components/button';
import { calls as words } from '../../shared/words/complaint-lane';
import { CallSheet } from './call-sheet';

/** 打电话: asks first, then dials. */
export function CallButton({ storeId, about }: { storeId: string; about: CallAbout }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="line" icon="phone" onTap={() => setOpen(true)}>
        {words.title}
      </Button>
      {open ? <CallSheet storeId={storeId} about={about} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
