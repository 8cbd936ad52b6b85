import { View } from '@tarojs/components';
import { showToast } from '@tarojs/taro';
import { getBoard } from '../../../contracts/board';
import { applyReplan, previewReplan } from '../../../contracts/replan';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { screenState } from '../../components/screen-state';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { call } from '../../shared/cloud/call';
import { learn, useServer } from '../../shared/cloud/server-state';
import { staffBoard } from '../../shared/words/staff-board';
import { useAttempt } from '../use-attempt';

const words = staffBoard.replan;

/** What a re-planning would change for whom; nothing is changed before the button. */
export function ReplanSheet({
  storeId,
  date,
  onClose,
}: {
  storeId: string;
  date: string;
  onClose: () => void;
}) {
  const preview = useServer(previewReplan, { storeId, date }, { staleTime: 0 });
  const { busy, failed, attempt } = useAttempt();
  const found = preview.data;
  const isSame = found !== undefined && found.steps.length === 0;
  const apply = () =>
    void attempt(async () => {
      if (found === undefined) return;
      const { applied, dropped, board } = await call(applyReplan, { storeId, date, steps: found.steps });
      learn(getBoard, { storeId, date }, board);
      await showToast({ title: words.applied(applied, dropped), icon: 'none' });
      onClose();
    });
  return (
    <Sheet
      open
      title={words.title}
      onClose={onClose}
      foot={
        found === undefined || isSame ? undefined : (
          <>
            <FailureNotice failure={failed} />
            <Button busy={busy} onTap={apply}>
              {busy ? words.applying : words.apply}
            </Button>
          </>
        )
      }
    >
      <StateView
        state={screenState(preview)}
        loading={<Skeleton rows={4} />}
        onRetry={() => void preview.refetch()}
      >
        {found === undefined ? null : isSame ? (
          <Notice tone="ok">{words.nothing}</Notice>
        ) : (
          <>
            <View className="b num">{words.better(found.before, found.after)}</View>
            <View className="cap">{words.keeps}</View>
            {found.changes.map((change) => (
              <Card key={change.number} look="well" className="col g1">
                <View className="row">
                  <View className="grow b">{change.productName}</View>
                  <View className="cap num">{staffBoard.span(change.window.from, change.window.to)}</View>
                </View>
                <View className="row sm">
                  <View className="grow">{words.change(change.from, change.to)}</View>
                  <View className="num">{words.times(change.startBefore, change.startAfter)}</View>
                </View>
              </Card>
            ))}
          </>
        )}
      </StateView>
    </Sheet>
  );
}
