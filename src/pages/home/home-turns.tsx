import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import type { ClaimSummary } from '../../../contracts/claim';
import type { ClaimState } from '../../../contracts/claim-state';
import { claimTitle } from '../../components/claim-lines';
import { ClaimStub } from '../../components/claim-stub';
import { home as words } from '../../shared/words/home';

const asks: Partial<Record<ClaimState, { readonly title: string; readonly act: string }>> = words.asks;

/** 轮到你: what waits for me, before everything else. */
export function HomeTurns({ claims }: { claims: readonly ClaimSummary[] }) {
  if (claims.length === 0) return null;
  return (
    <View className="sec">
      <View className="sec-head">
        <View className="h2">{words.yours}</View>
        <View className="cap">{words.yoursNote(claims.length)}</View>
      </View>
      {claims.map((claim) => {
        const { title, act } = asks[claim.state] ?? words.someAsk;
        return (
          <ClaimStub
            key={claim.id}
            turn="you"
            title={title}
            note={`${claimTitle(claim)} · ${words.paused}`}
            act={act}
            onTap={() => void navigateTo({ url: `/pages/claim-detail/index?id=${claim.id}` })}
          />
        );
      })}
    </View>
  );
}
