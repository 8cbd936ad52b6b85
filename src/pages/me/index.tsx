import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { getMe } from '../../../contracts/person';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { me as words } from '../../shared/words/me';
import { Invitation } from './invitation';
import { PersonSwitch } from './person-switch';
import { StaffEntries } from './staff-entries';
import { StoreCards } from './store-cards';
import { TextSize } from './text-size';
import { WhoIAm } from './who-i-am';

/** 我的: who I am, my stores, my messages, the size of the text. */
export default function Me() {
  const me = useServer(getMe, {}, { keep: true });
  useReturn(me.refetch);
  return (
    <Page title={words.title} home>
      <StateView state={screenState(me)} loading={<Skeleton rows={4} />} onRetry={() => void me.refetch()}>
        {me.data === undefined ? null : (
          <>
            <WhoIAm contact={me.data.contact} />
            <StaffEntries stores={me.data.stores} staffOf={me.data.staffOf} />
            <Card look="flush">
              <Cell
                icon="bell"
                title={words.messages}
                note={words.messagesNote}
                onTap={() => void navigateTo({ url: '/account/inbox/index' })}
              />
              <Cell
                icon="lock"
                title={words.myData}
                note={words.myDataNote}
                onTap={() => void navigateTo({ url: '/account/my-data/index' })}
              />
              <Cell
                icon="chat"
                title={words.complaints}
                onTap={() => void navigateTo({ url: '/account/complaints/index' })}
              />
              <Invitation />
            </Card>
            <TextSize />
            <StoreCards stores={me.data.stores} mine={me.data.myStoreIds} />
          </>
        )}
      </StateView>
      <View className="center">
        <PersonSwitch />
      </View>
    </Page>
  );
}
