import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button';
import { FailureNotice } from '../../../components/failure-notice';
import { Notice } from '../../../components/notice';
import { Sheet } from '../../../components/sheet';
import type { Failure } from '../../../shared/cloud/failure';
import { staffActs as words } from '../../../shared/words/staff-acts';

interface ActSheetProps {
  readonly words: { readonly title: string; readonly lead?: string; readonly send: string };
  readonly look?: 'main' | 'danger';
  readonly busy: boolean;
  readonly failed: Failure | undefined;
  /** What is missing, in words. */
  readonly problem: string | undefined;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** One act: what it means, what it needs, one button. */
export function ActSheet({ words: said, ...sheet }: ActSheetProps) {
  return (
    <Sheet
      open
      title={said.title}
      onClose={sheet.onClose}
      foot={
        <>
          {sheet.problem === undefined ? null : <Notice tone="todo">{sheet.problem}</Notice>}
          <FailureNotice failure={sheet.failed} />
          <Button look={sheet.look ?? 'main'} busy={sheet.busy} onTap={sheet.onSend}>
            {sheet.busy ? words.sending : said.send}
          </Button>
        </>
      }
    >
      {said.lead === undefined ? null : <View className="sm c-2">{said.lead}</View>}
      {sheet.children}
    </Sheet>
  );
}
