import { View } from '@tarojs/components';
import { scanMark, showMyCode } from '../../../contracts/binding';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Countdown } from '../../components/countdown';
import { Page } from '../../components/page';
import { QrImage } from '../../components/qr-image';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useNow } from '../../components/use-now';
import { useServer } from '../../shared/cloud/server-state';
import { binding as words } from '../../shared/words/binding';

/** In groups of four, as people read it out. */
const spoken = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ');

/** 我的码: for the counter, once, for ten minutes. */
export default function MyCode() {
  const code = useServer(showMyCode, {});
  const now = useNow();
  const isOver = code.data !== undefined && Date.parse(code.data.expiresAt) <= now;
  return (
    <Page
      title={words.mine}
      dock={
        <Button
          look={isOver ? 'main' : 'line'}
          icon="refresh"
          busy={code.isFetching}
          onTap={() => void code.refetch()}
        >
          {words.renew}
        </Button>
      }
    >
      <StateView
        state={screenState(code)}
        loading={<Skeleton lead="tag" />}
        onRetry={() => void code.refetch()}
      >
        <View className="sm c-2 center">{words.mineLead}</View>
        {code.data === undefined || isOver ? (
          <View className="c-2 center">{words.over}</View>
        ) : (
          <Card className="col g3">
            <QrImage text={scanMark + code.data.code.replace(scanMark, '')} label={words.mineLabel} />
            <View className="num-m center">{spoken(code.data.code.replace(scanMark, ''))}</View>
            <View className="center">
              <Countdown until={code.data.expiresAt} before={words.left} />
            </View>
          </Card>
        )}
        <View className="cap center">{words.mineNote}</View>
      </StateView>
    </Page>
  );
}
