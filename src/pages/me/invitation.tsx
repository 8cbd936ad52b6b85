import { showToast } from '@tarojs/taro';
import { useState } from 'react';
import { getMe } from '../../../contracts/person';
import { invitationCode, redeemInvitation } from '../../../contracts/team';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { Field } from '../../components/field';
import { Sheet } from '../../components/sheet';
import { call } from '../../shared/cloud/call';
import { Refused } from '../../shared/cloud/refused';
import { askAgain } from '../../shared/cloud/server-state';
import { Unreachable } from '../../shared/cloud/unreachable';
import { me as words } from '../../shared/words/me';
import { failureWords } from '../../shared/words/refusals';
import { roleWords } from '../../shared/words/team';

/** 我有邀请码: a new colleague joins with the code that the shop gave out. */
export function Invitation() {
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  const join = async () => {
    const parsed = invitationCode.safeParse(code);
    if (!parsed.success) return setError(words.codeWrong);
    setBusy(true);
    setError(undefined);
    try {
      const { storeName, role } = await call(redeemInvitation, { code: parsed.data });
      await askAgain(getMe);
      setOpen(false);
      await showToast({ title: words.joined(storeName, roleWords[role]), icon: 'none' });
    } catch (failure) {
      if (!(failure instanceof Refused) && !(failure instanceof Unreachable)) throw failure;
      setError(failureWords(failure));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Cell icon="plus" title={words.invitation} note={words.invitationNote} onTap={() => setOpen(true)} />
      <Sheet
        open={open}
        title={words.invitation}
        onClose={() => setOpen(false)}
        foot={
          <Button busy={busy} onTap={() => void join()}>
            {busy ? words.joining : words.join}
          </Button>
        }
      >
        <Field
          label={words.codeLabel}
          hint={words.codeHint}
          kind="code"
          maxLength={24}
          error={error}
          onInput={setCode}
        />
      </Sheet>
    </>
  );
}
