import { useState } from 'react';
import { text } from '../../../contracts/fields';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { parts } from '../../shared/words/parts';
import { wizard } from '../../shared/words/wizard';
import { liveDraft } from './live-draft';

const words = wizard.contact;
const most = 200;

/** Whether the shop would take the wishes as typed. */
export const wishesProblem = ({ wishes }: ClaimDraft): string | undefined =>
  wishes.trim() === '' || text(most).safeParse(wishes).success ? undefined : wizard.errors.wishes;

/** What one would like best, for those who want to say more than they have. */
export function Wishes({ draft, problem }: { draft: ClaimDraft; problem: string | undefined }) {
  const [open, setOpen] = useState(draft.wishes !== '');
  if (!open)
    return (
      <Button look="text" size="s" icon="edit" onTap={() => setOpen(true)}>
        {words.wishesAsk}
      </Button>
    );
  return (
    <Field
      id="contact-wishes"
      label={words.wishes}
      hint={parts.optional}
      placeholder={words.wishesPlaceholder}
      defaultValue={draft.wishes}
      kind="area"
      maxLength={most}
      error={problem}
      onInput={(wishes) => liveDraft.change({ wishes })}
    />
  );
}
