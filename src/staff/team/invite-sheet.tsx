import { View } from '@tarojs/components';
import { setClipboardData } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { type Role, inviteStaff } from '../../../contracts/team';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { Sheet } from '../../components/sheet';
import { call } from '../../shared/cloud/call';
import { moment } from '../../shared/format';
import { staffTeam as words } from '../../shared/words/staff-team';
import { roleWords } from '../../shared/words/team';
import { useAttempt } from '../use-attempt';

interface InviteSheetProps {
  readonly storeId: string;
  readonly mayInvite: readonly Role[];
  readonly onClose: () => void;
}

/** Role and name make a code, which is shown here and never again. */
export function InviteSheet({ storeId, mayInvite, onClose }: InviteSheetProps) {
  const name = useRef('');
  const [role, setRole] = useState<Role>();
  const [missing, setMissing] = useState<string>();
  const [made, setMade] = useState<{ code: string; expiresAt: string; whose: string }>();
  const { busy, failed, attempt } = useAttempt();

  const make = () => {
    const whose = name.current.trim();
    if (role === undefined || whose === '')
      return setMissing(role === undefined ? words.roleMissing : words.nameMissing);
    setMissing(undefined);
    return void attempt(async () => {
      const answer = await call(inviteStaff, { storeId, role, name: whose });
      setMade({ ...answer, whose: words.codeFor(whose, roleWords[role]) });
    });
  };

  if (made !== undefined)
    return (
      <Sheet
        open
        title={words.codeTitle}
        onClose={onClose}
        foot={
          <Button icon="copy" onTap={() => void setClipboardData({ data: made.code })}>
            {words.copy}
          </Button>
        }
      >
        <View className="num-m center">{made.code.replace(/(.{4})(?=.)/g, '$1 ')}</View>
        <View className="center">{made.whose}</View>
        <View className="cap center">{words.codeUntil(moment(made.expiresAt))}</View>
        <Notice>{words.codeHow}</Notice>
      </Sheet>
    );
  return (
    <Sheet
      open
      title={words.inviteTitle}
      onClose={onClose}
      foot={
        <Button busy={busy} onTap={make}>
          {busy ? words.making : words.make}
        </Button>
      }
    >
      <View className="b">{words.role}</View>
      <ChipGroup
        label={words.role}
        options={mayInvite.map((value) => ({ value, words: roleWords[value] }))}
        chosen={role === undefined ? [] : [role]}
        onTap={setRole}
      />
      <Field
        label={words.name}
        placeholder={words.namePlaceholder}
        maxLength={20}
        onInput={(typed) => void (name.current = typed)}
      />
      {missing === undefined ? null : <Notice tone="todo">{missing}</Notice>}
      <FailureNotice failure={failed} />
    </Sheet>
  );
}
