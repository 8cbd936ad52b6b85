import { switchTab } from '@tarojs/taro';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { fileShelf } from '../../shared/photo/file-shelf';
import { selfCheck as words } from '../../shared/words/guides';
import { type LiveDraft, liveDraft } from './live-draft';
import { WizardFrame } from './wizard-frame';

/** It works again: nothing is filed, and nothing is lost until the person has left. */
export function Solved({ live, onAgain }: { live: LiveDraft; onAgain: () => void }) {
  const leave = (): void => {
    void fileShelf.drop(live.photos.map(({ localId }) => localId));
    liveDraft.finish();
    void switchTab({ url: '/pages/home/index' });
  };
  return (
    <WizardFrame step="fault" live={undefined}>
      <Empty art="tag" title={words.thanksTitle} text={words.thanksText}>
        <Button onTap={leave}>{words.home}</Button>
        <Button look="text" onTap={onAgain}>
          {words.again}
        </Button>
      </Empty>
    </WizardFrame>
  );
}
