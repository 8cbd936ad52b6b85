import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { draftWords as words } from '../words/draft';
import { useDraftSummary } from './draft-summary';

/** 接着填: the form left unfinished, one tap away. Only for use on a page of its own. */
export function DraftStub() {
  const draft = useDraftSummary();
  if (draft === undefined) return null;
  return (
    <Card>
      <View className="row">
        <View className="grow">
          <View className="b">{draft.productName === '' ? words.unfinished : draft.productName}</View>
          <View className="cap">{words.note(draft.about, draft.savedAt)}</View>
        </View>
        <Button look="todo" size="s" onTap={() => void navigateTo({ url: draft.url })}>
          {words.goOn}
        </Button>
      </View>
    </Card>
  );
}
