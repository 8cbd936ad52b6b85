import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { getBoard, type BoardTechnician, type BoardVisit } from '../../../contracts/board';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { IconButton } from '../../components/icon-button';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { dayOf, today } from '../../shared/format';
import { weekdayWords } from '../../shared/words/slots';
import { staffBoard as words } from '../../shared/words/staff-board';
import { AwaySheet } from './away-sheet';
import { BoardGrid } from './board-grid';
import { BoardLines } from './board-lines';
import { ToWatch, Waiting } from './first-of-all';
import { MoveSheet } from './move-sheet';
import { ReplanSheet } from './replan-sheet';
import { VisitSheet } from './visit-sheet';
import './board.scss';

const dayLength = 24 * 3_600_000;
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

const looks = { done: 'job-done', now: 'job-now', planned: '', risk: 'job-risk' } as const;

function Legend() {
  return (
    <View className="bd-legend">
      {(['now', 'planned', 'risk', 'done'] as const).map((name) => (
        <View key={name} className="bd-key">
          <View className={`job bd-dot ${looks[name]}`} />
          {words.legend[name]}
        </View>
      ))}
    </View>
  );
}

/** 派工: one day by technician; unassigned and at risk first. */
export default function StaffBoard() {
  const params = useRouter().params;
  const storeId = params['storeId'] ?? '';
  const [date, setDate] = useState(params['date'] ?? today());
  const [chosen, setChosen] = useState<BoardVisit>();
  const [to, setTo] = useState<string>();
  const [away, setAway] = useState<BoardTechnician>();
  const [replanning, setReplanning] = useState(false);
  const read = useServer(getBoard, { storeId, date });
  useReturn(read.refetch);
  usePullDownRefresh(() => void read.refetch().then(() => stopPullDownRefresh()));
  const board = read.data;
  const close = () => {
    setChosen(undefined);
    setTo(undefined);
  };
  const choose = {
    chosen: chosen?.visitId,
    onChoose: setChosen,
    onTechnician: board?.mayMove && date >= today() ? setAway : undefined,
  };
  return (
    <Page
      title={words.title}
      dock={
        board?.mayMove ? (
          <Button icon="refresh" onTap={() => setReplanning(true)}>
            {words.replan.act}
          </Button>
        ) : undefined
      }
    >
      <View className="row">
        <IconButton name="back" label={words.previous} onTap={() => setDate(shifted(date, -1))} />
        <View className="grow center h2">{`${dayOf(`${date}T00:00:00+08:00`)} ${weekdayWords(date)}`}</View>
        <IconButton name="right" label={words.next} onTap={() => setDate(shifted(date, 1))} />
      </View>
      <StateView
        state={screenState(read)}
        loading={<Skeleton rows={6} />}
        onRetry={() => void read.refetch()}
      >
        {board === undefined ? null : (
          <>
            <Waiting board={board} onChoose={setChosen} />
            <ToWatch board={board} onChoose={setChosen} />
            {board.technicians.length === 0 ? (
              <Empty art="tag" title={words.empty} text={words.emptyText} />
            ) : (
              <>
                <BoardGrid board={board} {...choose} />
                <BoardLines board={board} storeId={storeId} {...choose} />
                <Legend />
                <View className="cap num">{words.travel(board.worth.travel)}</View>
              </>
            )}
          </>
        )}
      </StateView>
      {board === undefined || chosen === undefined ? null : to === undefined ? (
        <VisitSheet storeId={storeId} board={board} visit={chosen} onMove={setTo} onClose={close} />
      ) : (
        <MoveSheet storeId={storeId} board={board} visit={chosen} to={to} onClose={close} />
      )}
      {away === undefined ? null : (
        <AwaySheet storeId={storeId} date={date} technician={away} onClose={() => setAway(undefined)} />
      )}
      {replanning ? <ReplanSheet storeId={storeId} date={date} onClose={() => setReplanning(false)} /> : null}
    </Page>
  );
}
