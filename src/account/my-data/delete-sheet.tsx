import { View } from '@tarojs/components';
import { reLaunch } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import { deleteAccount, type getMyData } from '../../../contracts/my-data';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { Sheet } from '../../components/sheet';
import { call } from '../../shared/cloud/call';
import { forgetEverything } from '../../shared/cloud/forget';
import { useSending } from '../../shared/cloud/use-sending';
import { account as words } from '../../shared/words/account';

interface DeleteSheetProps {
  readonly data: OutputOf<typeof getMyData>;
  readonly onClose: () => void;
}

/** Says what goes, what stays and what cannot be undone, before the second tap. */
export function DeleteSheet({ data, onClose }: DeleteSheetProps) {
  const { busy, failure, send } = useSending();
  const [gone, setGone] = useState(false);
  const { blocked, deletionCode } = data;

  const remove = async () => {
    if ((await send(() => call(deleteAccount, { deletionCode }))) === undefined) return;
    forgetEverything();
    setGone(true);
  };
  const home = () => void reLaunch({ url: '/pages/home/index' });
  if (gone)
    return (
      <Sheet open title={words.removed} onClose={home}>
        <View>{words.removedNote}</View>
      </Sheet>
    );
  return (
    <Sheet
      open
      title={words.removeTitle}
      onClose={onClose}
      foot={
        <>
          <Button
            look="danger"
            busy={busy}
            why={blocked && words.blocked[blocked]}
            onTap={() => void remove()}
          >
            {busy ? words.removing : words.removeSure}
          </Button>
          <Button look="line" onTap={onClose}>
            {words.removeNot}
          </Button>
        </>
      }
    >
      <View>{words.removeWhat}</View>
      <View>{words.removeStays}</View>
      <Notice tone="todo">{words.removeProducts}</Notice>
      <FailureNotice failure={failure} />
    </Sheet>
  );
}
