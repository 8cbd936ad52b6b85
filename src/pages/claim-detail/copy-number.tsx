import { setClipboardData, showToast } from '@tarojs/taro';
import { Button } from '../../components/button';
import { claimDetail as words } from '../../shared/words/claim-detail';

/** One tap to have the number that people read out on the telephone. */
export function CopyNumber({ number }: { number: string }) {
  const copy = async () => {
    await setClipboardData({ data: number });
    await showToast({ title: words.copied, icon: 'none' });
  };
  return (
    <Button look="line" icon="copy" onTap={() => void copy()}>
      {words.copy}
    </Button>
  );
}
