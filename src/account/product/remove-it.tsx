import { View } from '@tarojs/components';
import { navigateBack } from '@tarojs/taro';
import { listProducts } from '../../../contracts/product';
import { removeProduct } from '../../../contracts/product-file';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { productFile as words } from '../../shared/words/product-file';

/** Only what its owner added: off the list, claims stay. */
export function RemoveIt({ productId }: { productId: string }) {
  const { busy, failure, send } = useSending();
  const remove = async () => {
    const done = await send(() => call(removeProduct, { productId }));
    if (done === undefined) return;
    await askAgain(listProducts);
    await navigateBack();
  };
  return (
    <View className="col g2">
      <FailureNotice failure={failure} />
      <Button look="danger" busy={busy} onTap={() => void remove()}>
        {busy ? words.removing : words.remove}
      </Button>
      <View className="cap center">{words.removeNote}</View>
    </View>
  );
}
