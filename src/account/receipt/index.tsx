import { useRef, useState } from 'react';
import { getComplaint, receiptCode } from '../../../contracts/complaint';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Field } from '../../components/field';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { complaint as words } from '../../shared/words/complaint';
import { ComplaintBody } from '../complaint/complaint-body';

function Opened({ receipt }: { receipt: string }) {
  const of = { receipt };
  // Each reading is a try that is counted, so that it is not repeated without need.
  const asked = useServer(getComplaint, { of }, { staleTime: 60_000 });
  return (
    <StateView
      state={screenState(asked)}
      loading={<Skeleton lead="plate" />}
      onRetry={() => void asked.refetch()}
    >
      {asked.data === undefined ? null : <ComplaintBody complaint={asked.data} of={of} />}
    </StateView>
  );
}

/** 凭码看回音: the receipt is typed, stays on this page and is kept nowhere. */
export default function Receipt() {
  const typed = useRef('');
  const [receipt, setReceipt] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const look = () => {
    const parsed = receiptCode.safeParse(typed.current.replace(/\s/g, ''));
    setWrong(parsed.success ? undefined : words.codeWrong);
    setReceipt(parsed.success ? parsed.data : undefined);
  };
  return (
    <Page title={words.receiptTitle}>
      <Card className="col g3">
        <Field
          label={words.receipt}
          hint={words.codeHint}
          kind="code"
          maxLength={24}
          error={wrong}
          onInput={(text) => void (typed.current = text)}
        />
        <Button icon="search" onTap={look}>
          {words.look}
        </Button>
      </Card>
      {receipt === undefined ? null : <Opened key={receipt} receipt={receipt} />}
    </Page>
  );
}
