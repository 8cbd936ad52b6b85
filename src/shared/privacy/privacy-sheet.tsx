import { Button, View } from '@tarojs/components';
import { openPrivacyContract } from '@tarojs/taro';
import { Button as Act } from '../../components/button';
import { Sheet } from '../../components/sheet';
import { privacyWords } from '../words/privacy';
import { agreeButton, usePrivacyQuestion } from './privacy-gate';

/** Stands in every page that opens album, camera or scanner. A refusal closes it and the page goes on without. */
export function PrivacySheet() {
  const question = usePrivacyQuestion();
  if (question === undefined) return null;
  return (
    <Sheet
      open
      title={privacyWords.title}
      onClose={question.refuse}
      foot={
        <>
          <Button
            id={agreeButton}
            className="btn btn-main btn-m"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={question.agree}
          >
            {privacyWords.agree}
          </Button>
          <Act look="text" onTap={question.refuse}>
            {privacyWords.refuse}
          </Act>
        </>
      }
    >
      <View>{privacyWords.why}</View>
      <Act look="line" icon="doc" onTap={() => openPrivacyContract({})}>
        {privacyWords.contract}
      </Act>
    </Sheet>
  );
}
