import { useState } from 'react';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Sheet } from '../../components/sheet';
import type { Act } from './use-act';

interface WordsSheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly ask: string;
  readonly placeholder: string;
  /** What was said of it a page ago. */
  readonly begun?: string | undefined;
  readonly doIt: string;
  readonly doing: string;
  readonly act: Act;
  /** `undefined` where nothing was written. */
  readonly onSend: (words: string | undefined) => void;
  readonly onClose: () => void;
}

/** A few words that may be left out, and one act. */
export function WordsSheet(sheet: WordsSheetProps) {
  const [text, setText] = useState(sheet.begun ?? '');
  const said = text.trim();
  return (
    <Sheet
      open={sheet.open}
      title={sheet.title}
      onClose={sheet.onClose}
      foot={
        <Button busy={sheet.act.busy} onTap={() => sheet.onSend(said === '' ? undefined : said)}>
          {sheet.act.busy ? sheet.doing : sheet.doIt}
        </Button>
      }
    >
      <Field
        kind="area"
        label={sheet.ask}
        placeholder={sheet.placeholder}
        maxLength={200}
        defaultValue={text}
        onInput={setText}
      />
      <FailureNotice failure={sheet.act.failure} />
    </Sheet>
  );
}
