import { View } from '@tarojs/components';
import { reLaunch } from '@tarojs/taro';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { addLater } from '../../shared/photo/late-photos';
import { rightsWords } from '../../shared/words/rights';
import { type LiveDraft, liveDraft } from './live-draft';

const words = rightsWords.open;

interface OpenClaimsProps {
  /** One's own open claims about the very same thing, the latest first. */
  readonly open: readonly { readonly claimId: string; readonly number: string }[];
  readonly live: LiveDraft;
}

/** The same thing is being dealt with already: go there with the photos, or say that this is another matter. */
export function OpenClaims({ open, live: { draft, photos } }: OpenClaimsProps) {
  const claim = open[0];
  if (claim === undefined) return null;
  const join = (): void => {
    // Photos are taken for one claim, so the other one gets them again from this device.
    const taken = photos.map(({ localId, kind }) => ({ localId, kind }));
    liveDraft.finish();
    if (taken.length > 0) addLater(claim.claimId, draft.storeId, taken);
    void reLaunch({ url: `/pages/claim-detail/index?id=${claim.claimId}` });
  };
  return (
    <Card>
      <View className="col g3">
        <View className="h2">{words.title}</View>
        <View className="sm c-2 num">{words.text(claim.number)}</View>
        <Button look="todo" onTap={join}>
          {photos.length === 0 ? words.join : words.joinPhotos(photos.length)}
        </Button>
        <Button look="line" onTap={() => liveDraft.change({ separate: true })}>
          {words.anew}
        </Button>
      </View>
    </Card>
  );
}
