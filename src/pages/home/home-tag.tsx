import { View } from '@tarojs/components';
import { makePhoneCall, navigateTo } from '@tarojs/taro';
import type { ClaimSummary } from '../../../contracts/claim';
import type { Store } from '../../../contracts/store';
import { answerFigure } from '../../components/answer-figure';
import { claimTitle } from '../../components/claim-lines';
import { ClaimTag } from '../../components/claim-tag';
import { IconButton } from '../../components/icon-button';
import { answerBy } from '../../shared/words/answer-by';
import { stateWords } from '../../shared/words/claims';
import { home as words } from '../../shared/words/home';

/** Below the perforation: who answers, and how to reach them. */
function StoreFoot({ store }: { store: Store }) {
  return (
    <>
      <View className="grow">
        <View className="b">{store.name}</View>
        <View className="cap num">{store.phone}</View>
      </View>
      <IconButton
        name="phone"
        label={words.call(store.name)}
        onTap={() => void makePhoneCall({ phoneNumber: store.phone })}
      />
    </>
  );
}

/** The repair tag: by when the shop answers next. */
export function HomeTag({ claim, store }: { claim: ClaimSummary; store: Store | undefined }) {
  const promise = answerFigure(claim.answerBy);
  return (
    <ClaimTag
      number={words.number(claim.number)}
      state={stateWords[claim.state]}
      before={promise.before}
      figure={promise.figure}
      after={promise.after}
      note={promise.late ? answerBy.lateNote : claimTitle(claim)}
      foot={store === undefined ? undefined : <StoreFoot store={store} />}
      onTap={() => void navigateTo({ url: `/pages/claim-detail/index?id=${claim.id}` })}
    />
  );
}
