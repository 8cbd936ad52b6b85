import { navigateBack, showToast } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import {
  getSetup,
  saveSetup,
  type SetupPart,
  type StoreSetup,
  type TouchedParcel,
  type TouchedSlot,
  type TouchedVisit,
} from '../../../contracts/store-setup';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { call } from '../../shared/cloud/call';
import { Refused } from '../../shared/cloud/refused';
import { askAgain } from '../../shared/cloud/server-state';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { Unreadable } from '../setup/read-fields';
import { useAttempt } from '../use-attempt';
import type { PartForm } from './part-form';
import { TouchedSheet } from './touched-sheet';
import { problemOf, refusedField } from './which-field';

interface EditPartProps {
  readonly storeId: string;
  readonly title: string;
  readonly setup: StoreSetup;
  readonly form: PartForm;
  /** Above the form, saved for itself. */
  readonly lead?: ReactNode;
  readonly mayChange: boolean;
  readonly gone?: SetupPart | undefined;
}

interface Touching {
  readonly part: SetupPart;
  readonly touched: readonly TouchedVisit[];
  readonly parcels: readonly TouchedParcel[];
  readonly slots: readonly TouchedSlot[];
}

/** The frame of every part: what is typed is read, then what it touches is shown, then it is saved. */
export function EditPart({ storeId, title, setup, form, lead, mayChange, gone }: EditPartProps) {
  const [problem, setProblem] = useState<string>();
  const [waiting, setWaiting] = useState<Touching>();
  const { busy, failed, attempt } = useAttempt();

  const save = (part: SetupPart, confirmed: boolean) =>
    void attempt(async () => {
      const answer = await call(saveSetup, { storeId, rev: setup.rev, part, confirmed });
      if (!answer.saved) return setWaiting({ part, ...answer });
      setWaiting(undefined);
      await askAgain(getSetup);
      await showToast({ title: words.saved, icon: 'none' });
      await navigateBack();
    });
  const send = () => {
    try {
      const part = form.read();
      const outside = problemOf(part);
      setProblem(outside);
      if (outside === undefined) save(part, false);
    } catch (unread) {
      if (!(unread instanceof Unreadable)) throw unread;
      setProblem(unread.message);
    }
  };
  const where =
    failed instanceof Refused && failed.code === 'BAD_INPUT' ? refusedField(failed.field) : undefined;
  return (
    <Page
      title={title}
      dock={
        mayChange ? (
          <>
            {problem === undefined ? null : <Notice tone="todo">{problem}</Notice>}
            {waiting === undefined && where === undefined ? <FailureNotice failure={failed} /> : null}
            {where === undefined ? null : <Notice tone="alert">{words.bad.field(where)}</Notice>}
            <Button size="xl" busy={busy && waiting === undefined} onTap={send}>
              {busy ? words.saving : words.save}
            </Button>
          </>
        ) : undefined
      }
    >
      {lead}
      {form.body}
      {gone === undefined || !mayChange ? null : (
        <Button look="danger" onTap={() => save(gone, false)}>
          {words.member.gone}
        </Button>
      )}
      {waiting === undefined ? null : (
        <TouchedSheet
          touched={waiting.touched}
          parcels={waiting.parcels}
          slots={waiting.slots}
          busy={busy}
          failed={failed}
          onConfirm={() => save(waiting.part, true)}
          onClose={() => setWaiting(undefined)}
        />
      )}
    </Page>
  );
}
