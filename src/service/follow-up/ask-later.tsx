import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { answerFollowUp, type FollowUp, type Survey } from '../../../contracts/survey';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { call } from '../../shared/cloud/call';
import { useSending } from '../../shared/cloud/use-sending';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { StopAsking } from '../../shared/survey/stop-asking';
import { surveyWords } from '../../shared/words/survey';
import { whatFollows } from '../../shared/messages/what-follows';
import { Choices } from '../survey/choices';

const words = surveyWords.later;
const tens = Array.from({ length: 11 }, (_, at) => ({ value: String(at), words: String(at) }));

interface AskLaterProps {
  readonly survey: Survey;
  readonly asked: FollowUp;
  /** With what was written, for what may come of it. */
  readonly onSent: (survey: Survey, said: string | undefined) => void;
}

/** Does it still work? With room for words, and now and then whether one would recommend the shop. */
export function AskLater({ survey, asked, onSent }: AskLaterProps) {
  const [works, setWorks] = useState<boolean>();
  const [recommend, setRecommend] = useState<string>();
  const typed = useRef('');
  const { busy, failure, send } = useSending();
  const finish = (answer: boolean) => {
    void agreeInATap(whatFollows);
    void send(async () => {
      const said = typed.current.trim();
      const known = await call(answerFollowUp, {
        surveyId: survey.id,
        day: asked.day,
        works: answer,
        ...(recommend === undefined ? {} : { recommend: Number(recommend) }),
        ...(said === '' ? {} : { words: said }),
      });
      onSent(known, said === '' ? undefined : said);
    });
  };
  return (
    <>
      <View className="h1">{words.ask(survey.claim.productName)}</View>
      <Choices
        label={words.title}
        choices={[
          { value: 'yes', words: words.fine },
          { value: 'no', words: words.problem },
        ]}
        chosen={works === undefined ? undefined : works ? 'yes' : 'no'}
        onTap={(value) => setWorks(value === 'yes')}
      />
      {asked.recommend ? (
        <View className="sec">
          <View className="h2">{words.recommend}</View>
          <View className="sm c-2">{words.recommendNote}</View>
          <ChipGroup
            label={words.recommend}
            options={tens}
            chosen={recommend === undefined ? [] : [recommend]}
            onTap={setRecommend}
          />
        </View>
      ) : null}
      <Field
        label={words.words}
        kind="area"
        maxLength={300}
        onInput={(text) => void (typed.current = text)}
      />
      <FailureNotice failure={failure} />
      {works === undefined ? null : (
        <Button busy={busy} onTap={() => finish(works)}>
          {busy ? surveyWords.sending : surveyWords.send}
        </Button>
      )}
      <StopAsking stopped={survey.stopped} />
    </>
  );
}
