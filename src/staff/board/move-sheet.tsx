import { View } from '@tarojs/components';
import { showToast } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { getBoard, moveVisit, tryMoveVisit, type Board, type BoardVisit } from '../../../contracts/board';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { screenState } from '../../components/screen-state';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { call } from '../../shared/cloud/call';
import type { Failure } from '../../shared/cloud/failure';
import { Refused } from '../../shared/cloud/refused';
import { learn, useServer } from '../../shared/cloud/server-state';
import { staffBoard } from '../../shared/words/staff-board';
import { useAttempt } from '../use-attempt';

const words = staffBoard.move;

interface MoveSheetProps {
  readonly storeId: string;
  readonly board: Board;
  readonly visit: BoardVisit;
  readonly to: string;
  readonly onClose: () => void;
}

/** The days that a move touches, as this board shows them. */
const revsOf = ({ technicians }: Board, { heldBy, heldRev }: BoardVisit, to: string) => [
  { customerId: heldBy, rev: heldRev },
  ...technicians
    .filter(({ customerId }) => customerId === to && customerId !== heldBy)
    .map(({ customerId, rev }) => ({ customerId, rev })),
];

/** Said no to, and not broken: the visit is begun or gone meanwhile. */
const isRefused = (error: Failure | null): error is Refused =>
  error instanceof Refused && error.code !== 'DEFECT';

/** What a move by hand would do, said before it is done; what breaks a rule needs a reason. */
export function MoveSheet({ storeId, board, visit, to, onClose }: MoveSheetProps) {
  const { date } = board;
  const { visitId } = visit;
  const name = board.technicians.find(({ customerId }) => customerId === to)?.name ?? '';
  const tried = useServer(tryMoveVisit, { storeId, date, visitId, to }, { staleTime: 0 });
  const reason = useRef('');
  const [missing, setMissing] = useState<string>();
  const [agreed, setAgreed] = useState(false);
  const isAnnounced = visit.frozen || visit.state === 'departed';
  const { busy, failed, attempt } = useAttempt();
  const found = tried.data;
  const send = () => {
    const why = reason.current.trim();
    const needsWhy = found !== undefined && !found.fits;
    const lacks =
      isAnnounced && !agreed ? words.agreedMissing : needsWhy && why === '' ? words.reasonMissing : undefined;
    setMissing(lacks);
    if (lacks !== undefined) return;
    void attempt(async () => {
      const moved = await call(moveVisit, {
        storeId,
        date,
        visitId,
        to,
        revs: revsOf(board, visit, to),
        lock: true,
        ...(needsWhy ? { reason: why } : {}),
        ...(isAnnounced ? { agreed } : {}),
      });
      learn(getBoard, { storeId, date }, moved);
      await showToast({ title: staffBoard.confirmed, icon: 'none' });
      onClose();
    });
  };
  return (
    <Sheet
      open
      title={words.title(name)}
      onClose={onClose}
      foot={
        found === undefined ? undefined : (
          <>
            {missing === undefined ? null : <Notice tone="todo">{missing}</Notice>}
            <FailureNotice failure={failed} />
            <Button look={found.fits ? 'main' : 'danger'} busy={busy} onTap={send}>
              {busy ? words.sending : found.fits ? words.send(name) : words.override(name)}
            </Button>
          </>
        )
      }
    >
      {isRefused(tried.error) ? <FailureNotice failure={tried.error} /> : null}
      <StateView
        state={isRefused(tried.error) ? { is: 'content' } : screenState(tried)}
        loading={<Skeleton rows={2} />}
        onRetry={() => void tried.refetch()}
      >
        {found === undefined ? null : (
          <>
            <View className="num">{words.difference(found.difference)}</View>
            {isAnnounced ? (
              <>
                <Notice>{words.announced}</Notice>
                <ChipGroup
                  label={words.agreed}
                  several
                  options={[{ value: 'agreed', words: words.agreed, ...(agreed ? { icon: 'check' } : {}) }]}
                  chosen={agreed ? ['agreed'] : []}
                  onTap={() => setAgreed(!agreed)}
                />
              </>
            ) : null}
            {found.fits ? (
              <Notice tone="ok">{words.fits}</Notice>
            ) : (
              <>
                <View className="b">{words.broken}</View>
                {found.broken.map(({ what, number }) => (
                  <View key={`${what} ${number ?? ''}`} className="sm c-alert">
                    {words.rule(words.rules[what], number)}
                  </View>
                ))}
                <Field
                  label={words.reason}
                  kind="area"
                  maxLength={200}
                  onInput={(typed) => void (reason.current = typed)}
                />
              </>
            )}
          </>
        )}
      </StateView>
    </Sheet>
  );
}
