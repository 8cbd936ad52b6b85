import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { MyVisit } from '../../../contracts/my-visit';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { technician as words } from '../../shared/words/technician';
import { useVisit } from './use-visit';

/** What is asked of the customer while somebody is late, or has not come. */
export function Answers({ visit }: { visit: MyVisit }) {
  const { busy, done, failed, say } = useVisit(visit);
  const { acts, claimId } = visit;
  const rebook = () => void navigateTo({ url: `/service/book/index?id=${claimId}` });
  return (
    <>
      <FailureNotice failure={failed} />
      {done === 'another-technician' ? <Notice tone="ok">{words.changed}</Notice> : null}
      {acts.includes('answer-late') ? (
        <Card>
          <View className="h2">{words.lateTitle}</View>
          <View className="sm c-2">{words.lateAsk}</View>
          <View className="col g2">
            <Button busy={busy === 'wait'} onTap={() => void say('wait')}>
              {words.wait}
            </Button>
            <Button
              look="line"
              busy={busy === 'another-technician'}
              onTap={() => void say('another-technician')}
            >
              {words.another}
            </Button>
            <Button look="line" onTap={rebook}>
              {words.rebook}
            </Button>
          </View>
        </Card>
      ) : null}
      {acts.includes('report-no-show') ? (
        <Card>
          <View className="sm c-2">{words.noShowNote}</View>
          <Button look="todo" icon="alert" busy={busy === 'no-show'} onTap={() => void say('no-show')}>
            {words.noShow}
          </Button>
        </Card>
      ) : null}
    </>
  );
}
