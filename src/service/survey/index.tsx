import { useState } from 'react';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { surveyWords as words } from '../../shared/words/survey';
import { useSurvey } from '../use-survey';
import { Answered } from './answered';
import { Asking } from './asking';

/** 服务评价: how it went, one question at a time. */
export default function SurveyPage() {
  const { survey, keep } = useSurvey();
  const [rates, setRates] = useState(false);
  const { data } = survey;
  const isOpen = data?.state === 'open';
  // Somebody put right what was said of it later on: that comes first, and is what the message led here for.
  if (isOpen && (rates || data.amends === undefined)) return <Asking survey={data} onSent={keep} />;
  if (data !== undefined)
    return <Answered survey={data} onAnswered={keep} onRate={isOpen ? () => setRates(true) : undefined} />;
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(survey)}
        loading={<Skeleton rows={5} />}
        onRetry={() => void survey.refetch()}
      >
        {null}
      </StateView>
    </Page>
  );
}
