import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { ClaimDetail } from '../../../contracts/claim';
import { getSurvey } from '../../../contracts/survey';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { claimActs as words } from '../../shared/words/claim-acts';

/** A finished job asks how it went, and tells what became of the answer. Nothing while that is being asked. */
export function HowItWent({ claim }: { claim: ClaimDetail }) {
  const survey = useServer(getSurvey, { of: { claimId: claim.id } });
  useReturn(survey.refetch);
  const { state, amends } = survey.data ?? {};
  const isAsked = state === 'open' || amends?.stage === 'asked';
  if (!isAsked && state !== 'answered' && amends === undefined) return null;
  const open = () => void navigateTo({ url: `/service/survey/index?claimId=${claim.id}` });
  return (
    <Card className="col g2">
      {amends?.did === undefined ? null : (
        <>
          <View className="cap">{words.did}</View>
          <View>{amends.did}</View>
        </>
      )}
      <Button look={isAsked ? 'todo' : 'line'} icon="smile" onTap={open}>
        {amends?.stage === 'asked' ? words.rightNow : state === 'open' ? words.rate : words.rated}
      </Button>
      {state === 'open' ? <View className="cap center">{words.rateNote}</View> : null}
    </Card>
  );
}
