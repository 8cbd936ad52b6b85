import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Survey, SurveyAnswer } from '../../../contracts/survey';
import { Bar } from '../../components/bar';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { useSending } from '../../shared/cloud/use-sending';
import { moment } from '../../shared/format';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { StopAsking } from '../../shared/survey/stop-asking';
import { surveyWords as words } from '../../shared/words/survey';
import { whatFollows } from '../../shared/messages/what-follows';
import { Choices } from './choices';
import { LowAnswer } from './low-answer';
import { firstQuestions, questionsOf } from './questions';
import { useGrowingAnswer } from './use-growing-answer';

interface AskingProps {
  readonly survey: Survey;
  /** The answer was sent; this is what the shop has. */
  readonly onSent: (survey: Survey) => void;
}

/** One question after the other. Each tap is saved, so that one alone is an answer, too. */
export function Asking({ survey, onSent }: AskingProps) {
  const growing = useGrowingAnswer(survey);
  const { answer } = growing;
  const [at, setAt] = useState(0);
  const { busy, failure, send } = useSending();
  const questions = questionsOf(survey, answer);
  const question = questions[Math.min(at, questions.length - 1)];
  const isLast = at >= questions.length - 1;
  // What may be left out is counted by itself: fourteen of them would frighten.
  const isFirst = at < firstQuestions;
  const [step, steps] = isFirst
    ? [at + 1, firstQuestions]
    : [at + 1 - firstQuestions, questions.length - firstQuestions];
  const { claim, person, completedAt } = survey;
  if (question === undefined) return null;

  const choose = (next: SurveyAnswer) => {
    growing.save(next);
    if (!isLast || questionsOf(survey, next).length > questions.length) setAt(at + 1);
  };
  const finish = () => {
    void agreeInATap(whatFollows);
    void send(async () => {
      if (answer !== undefined) onSent(await growing.send(answer));
    });
  };
  const dock = (
    <>
      <View className="row row-tight">
        {at === 0 ? null : (
          <Button look="line" onTap={() => setAt(at - 1)}>
            {words.back}
          </Button>
        )}
        {answer === undefined ? null : (
          <Button className="grow" busy={busy} onTap={finish}>
            {busy ? words.sending : words.send}
          </Button>
        )}
      </View>
      <View className="cap center">{words.fair}</View>
    </>
  );
  return (
    <Page title={words.title} dock={dock}>
      <Bar percent={(step / steps) * 100} />
      <View className="sm c-2">
        {[claim.productName, person, words.done(moment(completedAt))].filter(Boolean).join(' · ')}
      </View>
      <View className="sec">
        <View className="cap num">{(isFirst ? words.step : words.more)(step, steps)}</View>
        <View className="h1">{question.title}</View>
        <View className="sm c-2">{at === 0 ? words.one : words.anytime}</View>
      </View>
      {question.choices.length === 0 && answer !== undefined ? (
        <LowAnswer answer={answer} onTap={growing.save} onType={growing.type} onLeave={growing.leave} />
      ) : (
        <Choices
          label={question.title}
          choices={question.choices}
          chosen={question.chosen}
          onTap={(value) => choose(question.answered(value))}
        />
      )}
      {at === 0 || isLast ? null : (
        <Button look="text" onTap={() => setAt(at + 1)}>
          {question.choices.length === 0 ? words.next : words.skip}
        </Button>
      )}
      <FailureNotice failure={failure} />
      <Notice icon="lock">{words.hidden}</Notice>
      <StopAsking stopped={survey.stopped} />
    </Page>
  );
}
