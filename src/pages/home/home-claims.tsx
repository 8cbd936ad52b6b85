import { View } from '@tarojs/components';
import { switchTab } from '@tarojs/taro';
import type { ClaimSummary } from '../../../contracts/claim';
import type { Store } from '../../../contracts/store';
import { aria } from '../../components/aria';
import { owesAnswer } from '../../components/claim-standing';
import { Icon } from '../../components/icon';
import { PromisedClaim } from '../../components/promised-claim';
import { home as words } from '../../shared/words/home';
import { HomeTag } from './home-tag';
import { HomeTurns } from './home-turns';

const nearest = (claims: readonly ClaimSummary[]): ClaimSummary | undefined =>
  claims.reduce<ClaimSummary | undefined>(
    (best, claim) => (best && Date.parse(best.answerBy) <= Date.parse(claim.answerBy) ? best : claim),
    undefined,
  );

/** What waits for me first, the nearest promise as the tag, what the shop is on below. */
export function HomeClaims({
  claims,
  stores,
}: {
  claims: readonly ClaimSummary[];
  stores: readonly Store[];
}) {
  const mine = claims.filter(({ turn }) => turn === 'customer');
  const next = nearest(claims.filter(({ state }) => owesAnswer(state)));
  const others = claims.filter(({ id, turn }) => turn !== 'customer' && id !== next?.id);
  const tag =
    next === undefined ? null : <HomeTag claim={next} store={stores.find(({ id }) => id === next.storeId)} />;
  return (
    <>
      <HomeTurns claims={mine} />
      {tag}
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
