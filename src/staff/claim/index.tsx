import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { getStaffClaim } from '../../../contracts/review';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { useServer } from '../../shared/cloud/server-state';
import { money } from '../../shared/format';
import { staffClaim as words } from '../../shared/words/staff-claim';
import { ClaimFault } from '../../pages/claim-detail/claim-fault';
import { CallLog } from '../calls/call-log';
import { Checklist } from './checklist';
import { CustomerContact } from './customer-contact';
import { DeskDock } from './desk-dock';
import { FirstJudgement } from './first-judgement';
import { WhereItIs } from './goods/where-it-is';
import { likelyCall } from './likely-call';
import { StaffHead } from './staff-head';
import { StaffHistory } from './staff-history';
import { StaffPhotos } from './staff-photos';

/** A claim with all that deciding needs; the act lies under the thumb. */
export default function StaffClaim() {
  const { storeId = '', id: claimId = '' } = useRouter().params;
  const claim = useServer(getStaffClaim, { storeId, claimId });
  // A time was booked on the page above.
  useReturn(claim.refetch);
  usePullDownRefresh(() => void claim.refetch().then(() => stopPullDownRefresh()));
  return (
    <Page
      title={claim.data === undefined ? words.plainTitle : words.title(claim.data.number)}
      dock={claim.data && <DeskDock claim={claim.data} />}
    >
      <StateView
        state={screenState(claim)}
        loading={<Skeleton lead="plate" />}
        onRetry={() => void claim.refetch()}
      >
        {claim.data === undefined ? null : (
          <>
            <StaffHead claim={claim.data} />
            {claim.data.makeGoodFen === undefined ? null : (
              <Notice tone="alert">{words.makeGood(money(claim.data.makeGoodFen))}</Notice>
            )}
            <WhereItIs claim={claim.data} />
            <Checklist checks={claim.data.checks} />
            <FirstJudgement judgement={claim.data.judgement} />
            <ClaimFault claim={claim.data} seenBy="shop" />
            <StaffPhotos storeId={storeId} claim={claim.data} />
            <CustomerContact storeId={storeId} claimId={claimId} contact={claim.data.contact} />
            {claim.data.contact.name === '' ? null : (
              <CallLog storeId={storeId} about={{ claimId }} dial={likelyCall(claim.data)} />
            )}
            <StaffHistory events={claim.data.events} />
          </>
        )}
      </StateView>
    </Page>
  );
}
