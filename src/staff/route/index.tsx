import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { getVisit, listVisits, type RouteVisit } from '../../../contracts/visit';
import { Empty } from '../../components/empty';
import { IconButton } from '../../components/icon-button';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { dayOf, today } from '../../shared/format';
import { staffRoute as words } from '../../shared/words/staff-route';
import { AbsentSheet } from './absent-sheet';
import { AnswerRow } from './answer-row';
import { DeclineSheet } from './decline-sheet';
import { DepartSheet } from './depart-sheet';
import { FetchSheet } from './fetch-sheet';
import { LateSheet } from './late-sheet';
import { NextStep } from './next-step';
import { ReportSheet } from './report-sheet';
import type { OpenSheet } from './sheets';
import { Stop } from './stop';
import { targetOf } from './use-visit-act';
import './route.scss';

const dayLength = 24 * 3_600_000;
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

const sheets = {
  depart: DepartSheet,
  late: LateSheet,
  decline: DeclineSheet,
  report: ReportSheet,
  fetch: FetchSheet,
  absent: AbsentSheet,
} as const;

/** What one is at, else what comes first. */
const nextOf = (visits: readonly RouteVisit[]): RouteVisit | undefined =>
  visits.find(({ state }) => state === 'arrived') ??
  visits.find(({ state }) => state === 'departed') ??
  visits.find(({ state }) => state === 'planned');

/** 我的路线: a technician's day in the order of travel, and the one thing that comes next. */
export default function StaffRoute() {
  const storeId = useRouter().params['storeId'] ?? '';
  const [date, setDate] = useState(() => today());
  const [open, setOpen] = useState<{ readonly sheet: OpenSheet; readonly visitId: string }>();
  const on = { storeId, date };
  const read = useServer(listVisits, on, { keep: true });
  useReturn(read.refetch);
  usePullDownRefresh(() => void read.refetch().then(() => stopPullDownRefresh()));
  const visits = read.data?.visits ?? [];
  const next = date === today() ? nextOf(visits) : undefined;
  const target = next ? targetOf(on, next) : { ...on, visitId: '', claimId: '' };
  const opened = useServer(getVisit, target, { enabled: next !== undefined, staleTime: 600_000 });
  const where = next === undefined ? undefined : opened.data;
  const shown = visits.find(({ visitId }) => visitId === open?.visitId);
  const OpenNow = open === undefined ? undefined : sheets[open.sheet];
  const openFor = (visit: RouteVisit) => (sheet: OpenSheet) => setOpen({ sheet, visitId: visit.visitId });
  const left = visits.filter(({ state }) => state !== 'done').length;
  return (
    <Page
      title={words.title}
      dock={next ? <NextStep on={on} visit={next} opened={where} onOpen={openFor(next)} /> : undefined}
    >
      <View className="row">
        <IconButton name="back" label={words.previous} onTap={() => setDate(shifted(date, -1))} />
        <View className="grow center h2">{dayOf(`${date}T00:00:00+08:00`)}</View>
        <IconButton name="right" label={words.next} onTap={() => setDate(shifted(date, 1))} />
      </View>
      <StateView
        state={screenState(read, (route) => route.visits.length === 0)}
        loading={<Skeleton rows={5} />}
        empty={<Empty art="tag" title={words.empty} text={words.emptyText} />}
        onRetry={() => void read.refetch()}
      >
        <View className="num-s">{left === 0 ? words.allDone : words.count(left, visits.length)}</View>
        <View>
          {visits.map((visit, at) => {
            const isNow = visit.visitId === next?.visitId;
            return (
              <View key={visit.visitId}>
                <Stop
                  visit={visit}
                  at={at + 1}
                  isNow={isNow}
                  isLast={at === visits.length - 1}
                  opened={isNow ? where : undefined}
                />
                {visit.state === 'planned' && date >= today() ? (
                  <AnswerRow on={on} visit={visit} onDecline={() => openFor(visit)('decline')} />
                ) : null}
              </View>
            );
          })}
        </View>
      </StateView>
      {OpenNow && shown ? <OpenNow on={on} visit={shown} onClose={() => setOpen(undefined)} /> : null}
    </Page>
  );
}
