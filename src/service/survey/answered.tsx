import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { Survey } from '../../../contracts/survey';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { StopAsking } from '../../shared/survey/stop-asking';
import { surveyWords as words } from '../../shared/words/survey';
import { GoOn } from '../go-on';
import { AmendsCard } from './amends-card';

const said = {
  open: [words.thanks, words.thanksText],
  answered: [words.thanks, words.thanksText],
  expired: [words.lost, words.lostText],
  superseded: [words.superseded, words.supersededText],
} as const;

/** What was said of it later on is answered here, however it stands with the survey itself. */
const titleOf = ({ state, amends }: Survey): readonly [string, string?] =>
  amends !== undefined && (state === 'open' || state === 'expired') ? [words.amends.title] : said[state];

interface AnsweredProps {
  readonly survey: Survey;
  readonly onAnswered: (survey: Survey) => void;
  /** Goes on to the questions, where they can still be answered. */
  readonly onRate?: (() => void) | undefined;
}

/** Nothing is asked any more, or something was put right: what becomes of the answer, and the ways on. */
export function Answered({ survey, onAnswered, onRate }: AnsweredProps) {
  const [title, text] = titleOf(survey);
  const toClaim = () => void navigateTo({ url: `/pages/claim-detail/index?id=${survey.claim.id}` });
  return (
    <Page title={words.title}>
      <View className="sec">
        <View className="h1">{title}</View>
        {text === undefined ? null : <View className="sm c-2">{text}</View>}
        {survey.state === 'answered' ? <View className="cap">{words.taken}</View> : null}
      </View>
      {survey.passedOn ? <Notice icon="shield">{words.passedOn}</Notice> : null}
      <AmendsCard survey={survey} onAnswered={onAnswered} />
      <View className="col g2">
        {onRate === undefined ? null : <Button onTap={onRate}>{words.amends.rate}</Button>}
        {survey.answer?.solved === 'no' && survey.state !== 'superseded' ? (
          <GoOn survey={survey} said={survey.answer.words} />
        ) : null}
        <Button look="line" onTap={toClaim}>
          {words.toClaim}
        </Button>
        <StopAsking stopped={survey.stopped} />
      </View>
    </Page>
  );
}
