import { makePhoneCall, stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { getClaim } from '../../../contracts/claim';
import { getMe } from '../../../contracts/person';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { ClaimBody } from './claim-body';
import { CopyNumber } from './copy-number';

/** One claim: whose turn, until when, what was said, what happened. */
export default function ClaimDetail() {
  const claimId = useRouter().params['id'] ?? '';
  const claim = useServer(getClaim, { claimId }, { keep: true });
  const me = useServer(getMe, {}, { keep: true });
  const phone = me.data?.stores.find(({ id }) => id === claim.data?.storeId)?.phone;
  useReturn(claim.refetch);
  usePullDownRefresh(() => void claim.refetch().then(() => stopPullDownRefresh()));

  const dock = claim.data && (
    <>
      <CopyNumber number={claim.data.number} />
      {phone === undefined ? null : (
        <Button look="soft" icon="phone" onTap={() => void makePhoneCall({ phoneNumber: phone })}>
          {words.call}
        </Button>
      )}
    </>
  );
  return (
    <Page
      title={claim.data === undefined ? words.plainTitle : words.title(claim.data.number)}
      dock={dock}
      dockRow
    >
      <StateView
        state={screenState(claim)}
        loading={<Skeleton lead="plate" />}
        phone={phone ?? me.data?.stores[0]?.phone}
        onRetry={() => void claim.refetch()}
      >
        {claim.data === undefined ? null : <ClaimBody claim={claim.data} phone={phone} />}
      </StateView>
    </Page>
  );
}
