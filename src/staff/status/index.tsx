import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/action';
import { countedTrouble, getStatus } from '../../../contracts/shop-status';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { moment, waited } from '../../shared/format';
import { staffStatus as words } from '../../shared/words/staff-status';

type Status = OutputOf<typeof getStatus>;

function Timer({ timer }: Pick<Status, 'timer'>) {
  const ran = timer.lastRanAt;
  return (
    <>
      {timer.late ? (
        <Notice tone="alert">{ran === undefined ? words.timerNever : words.timerLate}</Notice>
      ) : null}
      <Card look="flush">
        <Cell
          icon="clock"
          title={words.timer}
          note={ran === undefined ? undefined : words.timerRan(moment(ran), timer.tookMs ?? 0)}
          side={<Badge tone={timer.late ? 'alert' : 'done'}>{timer.late ? words.trouble : words.fine}</Badge>}
        />
      </Card>
    </>
  );
}

/** What waits or failed, in figures that are counted up to a bound and say so. */
function Messages({ outbox, failedPushes, unjudgedPictures, now }: Status) {
  const count = (value: number) => words.atLeast(value, countedTrouble);
  return (
    <Card look="flush">
      <Cell
        icon="bell"
        title={words.outbox}
        note={
          outbox.oldestDueAt === undefined
            ? undefined
            : words.waitingSince(waited(outbox.oldestDueAt, Date.parse(now)))
        }
        side={count(outbox.due)}
      />
      <Cell icon="x" title={words.failed} note={words.failedNote} side={count(failedPushes)} />
      <Cell icon="image" title={words.pictures} side={count(unjudgedPictures)} />
    </Card>
  );
}

function Jobs({ jobs, imports }: Pick<Status, 'jobs' | 'imports'>) {
  return (
    <>
      <View className="h2">{words.jobs}</View>
      <Card look="flush">
        {jobs.map(({ kind, state, failures, nextAt }) => (
          <Cell
            key={`${kind} ${nextAt}`}
            icon="list"
            title={words.jobNames[kind]}
            note={failures === 0 ? undefined : words.failures(failures)}
            side={<Badge tone={state === 'stuck' ? 'alert' : 'shop'}>{words.jobStates[state]}</Badge>}
          />
        ))}
        {jobs.length === 0 ? <Cell title={words.noJobs} /> : null}
      </Card>
      <View className="h2">{words.imports}</View>
      <Card look="flush">
        {imports.map(({ rows, finished, since }) => (
          <Cell key={since} icon="doc" title={moment(since)} side={words.importLine(finished, rows)} />
        ))}
        {imports.length === 0 ? <Cell title={words.noImports} /> : null}
      </Card>
    </>
  );
}

/** 系统状态, for managers and owners. */
export default function StaffStatus() {
  const storeId = useRouter().params['storeId'] ?? '';
  const read = useServer(getStatus, { storeId });
  usePullDownRefresh(() => void read.refetch().then(() => stopPullDownRefresh()));
  const status = read.data;
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(read)}
        loading={<Skeleton rows={5} />}
        onRetry={() => void read.refetch()}
      >
        {status === undefined ? null : (
          <>
            <Timer timer={status.timer} />
            <Messages {...status} />
            <Jobs jobs={status.jobs} imports={status.imports} />
            <View className="h2">{words.quotas}</View>
            <Card look="flush">
              {status.quotas.map(({ what, used, limit }) => (
                <Cell key={what} title={words.quotaNames[what]} side={words.of(used, limit)} />
              ))}
            </Card>
          </>
        )}
      </StateView>
    </Page>
  );
}
