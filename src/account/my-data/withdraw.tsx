import { showToast } from '@tarojs/taro';
import { getMyData, withdrawConsent } from '../../../contracts/my-data';
import { Cell } from '../../components/cell';
import { FailureNotice } from '../../components/failure-notice';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { account as words } from '../../shared/words/account';

/** No push any more; said again where there was none to come. */
export function Withdraw({ agreed }: { agreed: number }) {
  const { failure, send } = useSending();
  const withdraw = async () => {
    if ((await send(() => call(withdrawConsent, {}))) === undefined) return;
    await askAgain(getMyData);
    await showToast({ title: words.withdrawn, icon: 'none' });
  };
  return (
    <>
      <Cell
        icon="bell"
        title={words.withdraw}
        note={words.withdrawNote(agreed)}
        onTap={() => void withdraw()}
      />
      <FailureNotice failure={failure} />
    </>
  );
}
