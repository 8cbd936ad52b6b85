import { View } from '@tarojs/components';
import type { JudgedForm } from '../../../contracts/claim-form';
import { previewRights } from '../../../contracts/preview';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import type { Failure } from '../../shared/cloud/failure';
import { Refused } from '../../shared/cloud/refused';
import { useServer } from '../../shared/cloud/server-state';
import { failureWords } from '../../shared/words/refusals';
import { remedyWords, rightsWords as words } from '../../shared/words/rights';
import { judgedInput } from './claim-input';
import { goToStep } from './go-to-step';
import { type LiveDraft, liveDraft } from './live-draft';
import { OpenClaims } from './open-claims';
import { RightsFound } from './rights-found';
import { headlineOf } from './rights-headline';
import { WizardFrame } from './wizard-frame';

/** Answers that change ask anew by themselves; the same ones do not change within minutes. */
const freshFor = 10 * 60_000;

function NotFound({ failure, onRetry }: { failure: Failure | null; onRetry: () => void }) {
  const isRefused = failure instanceof Refused;
  const refused = isRefused && failure.code !== 'DEFECT' ? failureWords(failure) : words.failed;
  return (
    <>
      <Notice tone="todo" icon={isRefused ? 'info' : 'offline'}>
        {isRefused ? refused : words.offline}
      </Notice>
      <Button look="line" icon="refresh" onTap={onRetry}>
        {words.retry}
      </Button>
    </>
  );
}

/** "Let a person look": one tap, and one back. */
function AskPerson({ wantsPerson }: { wantsPerson: boolean }) {
  return (
    <View className="col g2">
      {wantsPerson ? <Notice tone="ok">{words.asksPerson}</Notice> : null}
      <Button look="text" size="s" onTap={() => liveDraft.change({ wantsPerson: !wantsPerson })}>
        {wantsPerson ? words.notPerson : words.askPerson}
      </Button>
    </View>
  );
}

function Rights({ live, input }: { live: LiveDraft; input: JudgedForm }) {
  const { draft } = live;
  const { data, error, fetchStatus, refetch } = useServer(previewRights, input, { staleTime: freshFor });
  const { main, is } = data ? headlineOf(data.judgement, input.kind) : { main: undefined, is: undefined };
  const byRule = main === undefined || is === 'maybe' ? words.next : words.nextAs(remedyWords[main.remedy]);
  const isDown = data === undefined && (fetchStatus === 'paused' || error !== null);
  return (
    <WizardFrame
      step="rights"
      live={live}
      note={words.note}
      act={<Button onTap={() => goToStep('contact')}>{draft.wantsPerson ? words.nextPerson : byRule}</Button>}
    >
      {data === undefined && !isDown ? <Skeleton lead="tag" /> : null}
      {isDown ? <NotFound failure={error} onRetry={() => void refetch()} /> : null}
      {data === undefined || draft.separate ? null : <OpenClaims open={data.open} live={live} />}
      {data === undefined ? null : <RightsFound judgement={data.judgement} kind={input.kind} />}
      <AskPerson wantsPerson={draft.wantsPerson} />
    </WizardFrame>
  );
}

/** 权益: what one can ask for, before anything is sent. Without an answer the form goes on all the same. */
export function RightsStep({ live }: { live: LiveDraft }) {
  const input = judgedInput(live);
  if (input !== undefined) return <Rights live={live} input={input} />;
  return (
    <WizardFrame step="rights" live={live}>
      <Notice tone="todo">{words.incomplete}</Notice>
      <Button onTap={() => goToStep('fault')}>{words.complete}</Button>
    </WizardFrame>
  );
}
