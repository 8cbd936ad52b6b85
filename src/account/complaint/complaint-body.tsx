import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ComplaintDetail, ComplaintRef } from '../../../contracts/complaint';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { ComplaintHistory } from '../../shared/complaint/complaint-history';
import { complaint as words } from '../../shared/words/complaint';
import { AnswerSheet, type Sheeted } from './answer-sheet';
import { ComplaintHead } from './complaint-head';
import { ComplaintPhotos } from './complaint-photos';
import { ProposalCard } from './proposal-card';
import { useAnswer } from './use-answer';

interface ComplaintBodyProps {
  readonly complaint: ComplaintDetail;
  /** How it is opened: one's own by its id, one without a name by its receipt. */
  readonly of: ComplaintRef;
}

/** A complaint from the question that waits to its history. */
export function ComplaintBody({ complaint, of }: ComplaintBodyProps) {
  const [open, setOpen] = useState<Sheeted>();
  const act = useAnswer(of, complaint);
  const more = (['escalate', 'withdraw'] as const).filter((one) => complaint.answers.includes(one));
  return (
    <>
      {complaint.fallback === undefined ? null : <Notice tone="todo">{words.fallback}</Notice>}
      <ComplaintHead complaint={complaint} />
      <ProposalCard
        complaint={complaint}
        busy={act.busy}
        onAccept={() => void act.run('accept')}
        onCounter={() => setOpen('counter')}
      />
      {complaint.answers.includes('confirm') ? (
        <Button look="todo" busy={act.busy} onTap={() => void act.run('confirm')}>
          {act.busy ? words.answering : words.answers.confirm}
        </Button>
      ) : null}
      {open === undefined ? <FailureNotice failure={act.failure} /> : null}
      <ComplaintHistory events={complaint.events} isDone={complaint.turn === 'nobody'} own="customer" />
      <ComplaintPhotos storeId={complaint.storeId} photoIds={complaint.photos} />
      {more.length === 0 ? null : (
        <View className="sec">
          <View className="h2">{words.more}</View>
          <Card look="flush">
            {more.map((one) => (
              <Cell
                key={one}
                icon={one === 'escalate' ? 'user' : 'x'}
                title={words.answers[one]}
                onTap={() => setOpen(one)}
              />
            ))}
          </Card>
        </View>
      )}
      {complaint.kind === 'complaint' ? <View className="cap center">{words.noMore}</View> : null}
      {open === undefined ? null : <AnswerSheet answer={open} act={act} onClose={() => setOpen(undefined)} />}
    </>
  );
}
