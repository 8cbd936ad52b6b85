import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { useState } from 'react';
import {
  explainVisit,
  getBoard,
  keepTechnicianAway,
  lockVisit,
  type Board,
  type BoardVisit,
} from '../../../contracts/board';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { call } from '../../shared/cloud/call';
import { learn, useServer } from '../../shared/cloud/server-state';
import { moment } from '../../shared/format';
import { staffBoard } from '../../shared/words/staff-board';
import { useAttempt } from '../use-attempt';
import { WhyHim, WhyNobody } from './explain-part';

const words = staffBoard.sheet;

interface VisitSheetProps {
  readonly storeId: string;
  readonly board: Board;
  readonly visit: BoardVisit;
  /** Whom it is to go to. */
  readonly onMove: (to: string) => void;
  readonly onClose: () => void;
}

/** One visit: why it is with whom it is, who else could, and the acts of a manager. */
export function VisitSheet({ storeId, board, visit, onMove, onClose }: VisitSheetProps) {
  const { date } = board;
  const { visitId } = visit;
  const waiting = board.waiting.find((one) => one.visitId === visitId);
  const holder = board.technicians.find(({ visits }) => visits.some((one) => one.visitId === visitId));
  const why = useServer(explainVisit, { storeId, date, visitId }, { staleTime: 0 });
  const { busy, failed, attempt } = useAttempt();
  // It cannot be taken back here: the second tap means it.
  const [sure, setSure] = useState(false);
  const found = why.data?.explanation;
  const isFree = board.mayMove && (visit.state === 'planned' || visit.state === 'departed');
  const mayLock = isFree && !visit.frozen && visit.state === 'planned';
  const byHand = why.data?.byHand;
  const couldGo = (customerId: string): string => {
    const one = why.data?.each.find((each) => each.customerId === customerId);
    if (one === undefined) return '';
    return one.hindrance === undefined ? words.fits : words.cannot[one.hindrance];
  };
  const others = board.technicians.filter(
    ({ customerId, shift }) => shift !== undefined && customerId !== holder?.customerId,
  );
  const lock = () =>
    void attempt(async () => {
      learn(
        getBoard,
        { storeId, date },
        await call(lockVisit, { storeId, date, visitId, locked: !visit.locked }),
      );
      onClose();
    });
  const keepAway = () => {
    if (holder === undefined) return;
    if (!sure) return setSure(true);
    const wish = { storeId, date, visitId, technicianId: holder.customerId };
    void attempt(async () => {
      learn(getBoard, { storeId, date }, await call(keepTechnicianAway, wish));
      onClose();
    });
  };
  return (
    <Sheet open title={`${visit.productName} ${visit.number}`} onClose={onClose}>
      <View className="row row-wrap">
        <View className="grow num">
          {`${staffBoard.span(visit.window.from, visit.window.to)} ${holder?.name ?? ''}`}
        </View>
        <Badge tone={visit.atRisk ? 'alert' : 'shop'}>
          {waiting ? staffBoard.waiting : visit.atRisk ? staffBoard.atRisk : staffBoard.states[visit.state]}
        </Badge>
      </View>
      {holder && visit.state === 'planned' ? (
        <View className="cap">{visit.accepted ? words.accepted : words.notAccepted}</View>
      ) : null}
      {waiting ? (
        <WhyNobody visit={waiting} />
      ) : found ? (
        <WhyHim found={found} others={!isFree} />
      ) : (
        <Skeleton rows={3} />
      )}
      {byHand === undefined ? null : (
        <View className="cap">
          {[words.byHand(byHand.name, moment(byHand.at)), byHand.reason && words.reason(byHand.reason)]
            .filter(Boolean)
            .join(staffBoard.comma)}
        </View>
      )}
      {visit.frozen ? <Notice>{words.frozen}</Notice> : null}
      {isFree ? (
        <Card look="flush">
          {others.map((technician) => {
            const alternative = found?.alternatives.find((one) => one.customerId === technician.customerId);
            return (
              <Cell
                key={technician.customerId}
                icon="user"
                title={technician.name}
                note={
                  alternative
                    ? words.otherLoad(staffBoard.move.difference(alternative.difference), alternative.load)
                    : couldGo(technician.customerId)
                }
                side={alternative ? staffBoard.time(alternative.start) : ''}
                onTap={() => onMove(technician.customerId)}
              />
            );
          })}
        </Card>
      ) : null}
      <FailureNotice failure={failed} />
      <View className="row row-tight">
        <Button
          look="line"
          size="s"
          className="grow"
          onTap={() => void navigateTo({ url: `/staff/claim/index?storeId=${storeId}&id=${visit.claimId}` })}
        >
          {words.open}
        </Button>
        {mayLock && holder ? (
          <Button look="soft" size="s" className="grow" icon="lock" busy={busy} onTap={lock}>
            {visit.locked ? words.unlock : words.lock}
          </Button>
        ) : null}
      </View>
      {isFree && holder ? (
        <Button look={sure ? 'danger' : 'text'} size="s" busy={busy} onTap={keepAway}>
          {sure ? words.keepAwaySure : words.keepAway}
        </Button>
      ) : null}
    </Sheet>
  );
}
