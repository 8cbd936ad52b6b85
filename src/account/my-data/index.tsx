import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { useState } from 'react';
import { getMyData } from '../../../contracts/my-data';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { account as words } from '../../shared/words/account';
import { CorrectSheet } from './correct-sheet';
import { DeleteSheet } from './delete-sheet';
import { ExportData } from './export-data';
import { Topics } from './topics';
import { Withdraw } from './withdraw';

/** 我的资料: what the shop keeps and why; correct it, take it along, withdraw, leave. */
export default function MyData() {
  const data = useServer(getMyData, {});
  const [open, setOpen] = useState<'correct' | 'delete'>();
  const close = () => setOpen(undefined);
  const { contact } = data.data ?? {};
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(data)}
        loading={<Skeleton rows={4} />}
        onRetry={() => void data.refetch()}
      >
        {data.data === undefined ? null : (
          <>
            <View className="c-2">{words.lead}</View>
            <View className="sec">
              <View className="h2">{words.contact}</View>
              <Card look="flush">
                <Cell
                  icon="user"
                  title={contact ? `${contact.name} ${contact.phone}` : words.noContact}
                  note={contact && `${contact.district} ${contact.address}`}
                  {...(contact ? { side: words.correct, onTap: () => setOpen('correct') } : {})}
                />
              </Card>
            </View>
            <Card look="flush">
              <Cell
                icon="eye"
                title={words.looks}
                note={words.looksNote}
                onTap={() => void navigateTo({ url: '/account/accesses/index' })}
              />
              <ExportData />
              <Withdraw agreed={data.data.agreed} />
            </Card>
            <Topics topics={data.data.topics} />
            <Card look="flush">
              <Cell icon="trash" title={words.remove} onTap={() => setOpen('delete')} />
            </Card>
            {open === 'correct' && contact ? (
              <CorrectSheet contact={contact} openClaims={data.data.openClaims} onClose={close} />
            ) : null}
            {open === 'delete' ? <DeleteSheet data={data.data} onClose={close} /> : null}
          </>
        )}
      </StateView>
    </Page>
  );
}
