import { View } from '@tarojs/components';
import { makePhoneCall, navigateTo, switchTab } from '@tarojs/taro';
import type { ClaimSummary } from '../../../contracts/claim';
import type { Store } from '../../../contracts/store';
import { answerFigure } from '../../components/answer-figure';
import { aria } from '../../components/aria';
import { claimTitle } from '../../components/claim-lines';
import { ClaimTag } from '../../components/claim-tag';
import { Icon } from '../../components/icon';
import { IconButton } from '../../components/icon-button';
import { PromisedClaim } from '../../components/promised-claim';
import { stateWords } from '../../shared/words/claims';
import { answerBy } from '../../shared/words/answer-by';
import { home as words } from '../../shared/words/home';

const open = (claimId: string) => void navigateTo({ url: `/pages/claim-detail/index?id=${claimId}` });

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

const nearest = (claims: readonly ClaimSummary[]): ClaimSummary | undefined =>
  claims.reduce<ClaimSummary | undefined>(
    (best, claim) => (best && Date.parse(best.answerBy) <= Date.parse(claim.answerBy) ? best : claim),
    undefined,
  );

/** The nearest promise as the tag, the others as stubs. */
export function HomeClaims({
  claims,
  stores,
}: {
  claims: readonly ClaimSummary[];
  stores: readonly Store[];
}) {
  const next = nearest(claims);
  if (next === undefined) return null;
  const others = claims.filter(({ id }) => id !== next.id);
  const promise = answerFigure(next.answerBy);
  const store = stores.find(({ id }) => id === next.storeId);
  return (
    <>
      <ClaimTag
        number={words.number(next.number)}
        state={stateWords[next.state]}
        before={promise.before}
        figure={promise.figure}
        after={promise.after}
        note={promise.late ? answerBy.lateNote : claimTitle(next)}
        foot={store === undefined ? undefined : <StoreFoot store={store} />}
        onTap={() => open(next.id)}
      />
      <View className="sec">
        <View className="sec-head">
          <View className="h2">{others.length === 0 ? '' : words.working}</View>
          <View
            className="more"
            onClick={() => void switchTab({ url: '/pages/claims/index' })}
            {...aria({ role: 'button', label: words.all })}
          >
            {words.all}
            <Icon name="right" size={13} />
          </View>
        </View>
        {others.slice(0, 3).map((claim) => (
          <PromisedClaim key={claim.id} claim={claim} />
        ))}
      </View>
    </>
  );
}
