import { useState } from 'react';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { surveyWords } from '../../shared/words/survey';
import { useSurvey } from '../use-survey';
import { AskLater } from './ask-later';
import { WhatNow } from './what-now';

const words = surveyWords.later;

/** 用得还好吗: one question, weeks after the job. */
export default function FollowUpPage() {
  const { survey, keep } = useSurvey();
  const [said, setSaid] = useState<string>();
  const { data } = survey;
  const asked = data?.followUps.filter(({ state }) => state === 'asked').pop();
  const answered = data?.followUps.filter(({ state }) => state === 'answered').pop();
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(survey)}
        loading={<Skeleton rows={3} />}
        onRetry={() => void survey.refetch()}
      >
        {data === undefined ? null : asked !== undefined ? (
          <AskLater
            survey={data}
            asked={asked}
            onSent={(now, written) => {
              setSaid(written);
              keep(now);
            }}
          />
        ) : answered !== undefined ? (
          <WhatNow survey={data} works={answered.works ?? true} said={said} onAnswered={keep} />
        ) : (
          <Empty art="tag" title={words.none} text={words.noneText} />
        )}
      </StateView>
    </Page>
  );
}
