import { navigateBack, showToast } from '@tarojs/taro';
import { useState } from 'react';
import {
  getSetup,
  saveSetup,
  type SetupPart,
  type StoreSetup,
  type TouchedVisit,
} from '../../../contracts/store-setup';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { Unreadable } from '../setup/read-fields';
import { useAttempt } from '../use-attempt';
import type { PartForm } from './part-form';
import { TouchedSheet } from './touched-sheet';

interface EditPartProps {
  readonly storeId: string;
  readonly title: string;
  readonly setup: StoreSetup;
  readonly form: PartForm;
  readonly mayChange: boolean;
  readonly gone?: SetupPart | undefined;
}

/** The frame of every part: what is typed is read, then what it touches is shown, then it is saved. */
export function EditPart({ storeId, title, setup, form, mayChange, gone }: EditPartProps) {
  const [problem, setProblem] = useState<string>();
  const [waiting, setWaiting] = useState<{ part: SetupPart; touched: readonly TouchedVisit[] }>();
  const { busy, failed, attempt } = useAttempt();

  const save = (part: SetupPart, confirmed: boolean) =>
    void attempt(async () => {
      const answer = await call(saveSetup, { storeId, rev: setup.rev, part, confirmed });
      if (!answer.saved) return setWaiting({ part, touched: answer.touched });
      setWaiting(undefined);
      await askAgain(getSetup);
      await showToast({ title: words.saved, icon: 'none' });
      await navigateBack();
    });
  const send = () => {
    try {
      const part = form.read();
      setProblem(undefined);
      save(part, false);
    } catch (unread) {
      if (!(unread instanceof Unreadable)) throw unread;
      setProblem(unread.message);
    }
  };
  return (
    <Page
      title={title}
      dock={
        mayChange ? (
          <>
            {problem === undefined ? null : <Notice tone="todo">{problem}</Notice>}
            {waiting === undefined ? <FailureNotice failure={failed} /> : null}
            <Button size="xl" busy={busy && waiting === undefined} onTap={send}>
              {busy ? words.saving : words.save}
            </Button>
          </>
        ) : undefined
      }
    >
      {form.body}
      {gone === undefined || !mayChange ? null : (
        <Button look="danger" onTap={() => save(gone, false)}>
          {words.member.gone}
        </Button>
      )}
      {waiting === undefined ? null : (
        <TouchedSheet
          touched={waiting.touched}
          busy={busy}
          failed={failed}
          onConfirm={() => save(waiting.part, true)}
          onClose={() => setWaiting(undefined)}
        />
      )}
    </Page>
  );
}
