import { View } from '@tarojs/components';
import { useState } from 'react';
import { answerAmends, type Solved, type Survey } from '../../../contracts/survey';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { call } from '../../shared/cloud/call';
import { useSending } from '../../shared/cloud/use-sending';
import { surveyWords as words } from '../../shared/words/survey';
import { Choices } from './choices';
import { emptyAnswer, questionsOf } from './questions';

interface AmendsCardProps {
  readonly survey: Survey;
  readonly onAnswered: (survey: Survey) => void;
}

/** What became of a bad answer: who takes care, what was done, and whether it is right now. */
export function AmendsCard({ survey, onAnswered }: AmendsCardProps) {
  const [solved, setSolved] = useState<Solved>();
  const { failure, send } = useSending();
  const { amends, id: surveyId } = survey;
  if (amends === undefined) return null;
  const [asksSolved, asksOverall] = questionsOf(survey, emptyAnswer);
  const finish = (overall: number) =>
    void send(async () => {
      if (solved !== undefined) onAnswered(await call(answerAmends, { surveyId, solved, overall }));
    });
  return (
    <Card>
      {amends.stage === 'waits' ? <View>{words.amends.waits}</View> : null}
      {amends.stage === 'taken' ? <View>{words.amends.taken(amends.person ?? words.someone)}</View> : null}
      {amends.did === undefined ? null : (
        <View className="sec">
          <View className="h2">{words.amends.did}</View>
          <View>{amends.did}</View>
        </View>
      )}
      {amends.stage === 'asked' && asksSolved !== undefined && asksOverall !== undefined ? (
        <View className="sec">
          <View className="h2">{solved === undefined ? words.amends.again : words.amends.overall}</View>
          {solved === undefined ? (
            <Choices
              label={words.amends.again}
              choices={asksSolved.choices}
              chosen={undefined}
              onTap={(value) => setSolved(asksSolved.answered(value).solved)}
            />
          ) : (
            <Choices
              label={words.amends.overall}
              choices={asksOverall.choices}
              chosen={undefined}
              onTap={(value) => finish(Number(value))}
            />
          )}
          <FailureNotice failure={failure} />
        </View>
      ) : null}
      {amends.stage === 'ended' ? <View className="sm c-2">{words.amends.ended}</View> : null}
    </Card>
  );
}
