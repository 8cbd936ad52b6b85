import { showToast } from '@tarojs/taro';
import { useState } from 'react';
import { stopSurveys } from '../../../contracts/survey';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { call } from '../cloud/call';
import { useSending } from '../cloud/use-sending';
import { asking as words } from '../words/asking';

interface StopAskingProps {
  /** As the shop has it. */
  readonly stopped: boolean;
  readonly look?: 'text' | 'line';
  readonly onDone?: (stopped: boolean) => void;
}

/** Not to be asked any more, or to be asked again: one tap, wherever one is asked. */
export function StopAsking({ stopped: known, look = 'text', onDone }: StopAskingProps) {
  const [stopped, setStopped] = useState(known);
  const { busy, failure, send } = useSending();
  const toggle = () =>
    void send(async () => {
      const done = await call(stopSurveys, { stopped: !stopped });
      setStopped(done.stopped);
      onDone?.(done.stopped);
      await showToast({ title: done.stopped ? words.stopped : words.asked, icon: 'none' });
    });
  return (
    <>
      <Button look={look} busy={busy} onTap={toggle}>
        {stopped ? words.ask : words.stop}
      </Button>
      <FailureNotice failure={failure} />
    </>
  );
}
