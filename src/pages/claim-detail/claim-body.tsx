import type { ClaimDetail } from '../../../contracts/claim';
import { useNow } from '../../components/use-now';
import { PrivacySheet } from '../../shared/privacy/privacy-sheet';
import { ApprovalLetter } from './approval-letter';
import { ClaimActs } from './claim-acts';
import { ClaimContact } from './claim-contact';
import { ClaimFault } from './claim-fault';
import { ClaimHead } from './claim-head';
import { ClaimHistory } from './claim-history';
import { ClaimPhotos } from './claim-photos';
import { ClaimRights } from './claim-rights';
import { CloseIt } from './close-it';
import { GuidanceCard } from './guidance-card';
import { HowItWent } from './how-it-went';
import { JustSent } from './just-sent';
import { NotPushed } from './not-pushed';
import { OtherWays } from './other-ways';
import { RejectionLetter } from './rejection-letter';
import { VisitCard } from './visit-card';
import { SupplyInfo } from './supply-info';
import { WhoseTurn } from './whose-turn';

interface ClaimBodyProps {
  readonly claim: ClaimDetail;
  /** The store's telephone, once it is known. */
  readonly phone: string | undefined;
}

/** Nothing more is to be asked for. */
const isOver = ({ turn, state }: ClaimDetail): boolean => turn === 'nobody' && state !== 'rejected';

/** A claim from the question that waits to the papers at the end. */
export function ClaimBody({ claim, phone }: ClaimBodyProps) {
  const { needs, guidance, decision, rejection, acts } = claim;
  const now = useNow();
  return (
    <>
      <JustSent claimId={claim.id} state={claim.state} />
      <NotPushed claimId={claim.id} />
      <ClaimHead claim={claim} />
      {claim.state === 'completed' || claim.state === 'closed' ? <HowItWent claim={claim} /> : null}
      <WhoseTurn claim={claim} now={now} />
      {needs !== undefined && acts.includes('supply-info') ? (
        <SupplyInfo claim={claim} asked={needs} />
      ) : null}
      {guidance !== undefined && acts.includes('answer-guidance') ? (
        <GuidanceCard claim={claim} suggested={guidance} />
      ) : null}
      {rejection === undefined ? null : (
        <>
          <RejectionLetter claim={claim} letter={rejection} />
          <OtherWays phone={phone} />
        </>
      )}
      <VisitCard claim={claim} />
      {decision === undefined ? null : <ApprovalLetter claim={claim} letter={decision} />}
      {acts.includes('close-claim') ? <CloseIt claim={claim} /> : null}
      <ClaimHistory claim={claim} />
      {isOver(claim) ? null : <ClaimRights claim={claim} />}
      <ClaimFault claim={claim} />
      <ClaimPhotos claim={claim} />
      <ClaimContact contact={claim.contact} />
      <ClaimActs claim={claim} />
      <PrivacySheet />
    </>
  );
}
