import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { showCode } from '../../../contracts/counter';
import { Card } from '../../components/card';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { serviceWays as words } from '../../shared/words/service-ways';

/** In groups of three, as people read it out. */
const spoken = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** 取件码: said at the counter, when goods are brought and when they are fetched. */
export default function CodePage() {
  const claimId = useRouter().params['id'] ?? '';
  const code = useServer(showCode, { claimId });
  useReturn(code.refetch);
  return (
    <Page title={words.codeTitle}>
      <StateView
        state={screenState(code)}
        loading={<Skeleton lead="tag" />}
        onRetry={() => void code.refetch()}
      >
        <View className="c-2 center">{words.codeLead}</View>
        {code.data === undefined ? null : (
          <Card>
            <View className="num-xl center nw">{spoken(code.data.code)}</View>
          </Card>
        )}
        <View className="cap center">{words.codeNote}</View>
      </StateView>
    </Page>
  );
}
