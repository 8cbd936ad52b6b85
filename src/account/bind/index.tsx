import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Page } from '../../components/page';
import { PrivacySheet } from '../../shared/privacy/privacy-sheet';
import { binding as words } from '../../shared/words/binding';
import { ByCode } from './by-code';
import { ByPhone } from './by-phone';

/** 查购买记录: by the number that WeChat has verified, by a code of the store, or at the counter. */
export default function Bind() {
  return (
    <Page title={words.title}>
      <View className="col g1">
        <View className="h1">{words.question}</View>
        <View className="sm c-2">{words.lead}</View>
      </View>
      <ByPhone />
      <ByCode />
      <View className="sec">
        <View className="h2">{words.counter}</View>
        <Card className="col g3">
          <View className="sm c-2">{words.counterText}</View>
          <Button look="line" icon="scan" onTap={() => void navigateTo({ url: '/account/my-code/index' })}>
            {words.counterAct}
          </Button>
        </Card>
      </View>
      <PrivacySheet />
    </Page>
  );
}
