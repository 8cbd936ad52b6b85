import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { Survey } from '../../../contracts/survey';
import { Button } from '../../components/button';
import { carryOver } from '../../shared/draft/carried';
import { surveyWords } from '../../shared/words/survey';
import { GoOn } from '../go-on';
import { AmendsCard } from '../survey/amends-card';

const words = surveyWords.later;

interface WhatNowProps {
  readonly survey: Survey;
  readonly works: boolean;
  /** What was just written with it. */
  readonly said: string | undefined;
  readonly onAnswered: (survey: Survey) => void;
}

/** After the answer; where it broke again, the ways on, filled in already. */
export function WhatNow({ survey, works, said, onAnswered }: WhatNowProps) {
  const complain = () => {
    carryOver({ words: said });
    void navigateTo({ url: `/account/complaint-new/index?claimId=${survey.claim.id}&about=quality` });
  };
  return (
    <>
      <View className="h1">{words.thanks}</View>
      <AmendsCard survey={survey} onAnswered={onAnswered} />
      {works ? null : (
        <View className="col g2">
          <View className="h2">{words.what}</View>
          <GoOn survey={survey} said={said} />
          <Button look="line" onTap={complain}>
            {words.complain}
          </Button>
          <View className="sm c-2">{words.told}</View>
        </View>
      )}
    </>
  );
}
