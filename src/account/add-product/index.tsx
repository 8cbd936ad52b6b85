import { View } from '@tarojs/components';
import { switchTab, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listProducts } from '../../../contracts/product';
import { addProduct } from '../../../contracts/product-file';
import { getMe } from '../../../contracts/person';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { call } from '../../shared/cloud/call';
import { askAgain, useServer } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { currentStore } from '../../shared/current-store';
import { localId } from '../../shared/local-id';
import { addProductWords as words } from '../../shared/words/add-product';
import { AddForm } from './add-form';
import { type AddedThing, type Problems, checkThing } from './added-thing';

/** 自己添加: a thing that the shop has no sale record of. */
export default function AddProduct() {
  const serial = useRouter().params['serial'] ?? '';
  const me = useServer(getMe, {}, { keep: true });
  const [key] = useState(localId);
  const [thing, setThing] = useState<AddedThing>({ name: '', brand: '', model: '', serial });
  const [problems, setProblems] = useState<Problems>({});
  const { busy, failure, send } = useSending();
  const change = (changed: Partial<AddedThing>) => {
    setThing((before) => ({ ...before, ...changed }));
    setProblems({});
  };
  const store = me.data && currentStore(me.data.stores, me.data.myStoreIds);
  const add = async () => {
    const checked = checkThing(thing);
    setProblems(checked.problems);
    if (checked.thing === undefined || store === undefined) return;
    const { thing: sound } = checked;
    const done = await send(() => call(addProduct, { key, storeId: store.id, ...sound }));
    if (done === undefined) return;
    await askAgain(listProducts);
    await switchTab({ url: '/pages/products/index' });
  };
  return (
    <Page
      title={words.title}
      dock={
        <Button busy={busy} onTap={() => void add()}>
          {busy ? words.adding : words.add}
        </Button>
      }
    >
      <StateView state={screenState(me)} loading={<Skeleton rows={4} />} onRetry={() => void me.refetch()}>
        <View className="col g1">
          <View className="h1">{words.question}</View>
          <View className="sm c-2">{words.lead}</View>
        </View>
        <AddForm thing={thing} problems={problems} onChange={change} />
        <FailureNotice failure={failure} />
      </StateView>
    </Page>
  );
}
