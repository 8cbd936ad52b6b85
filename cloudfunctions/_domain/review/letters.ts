import type * as z from '../../../contracts/zod';
import type { ClaimDetail } from '../../../contracts/claim';
import type { approval as approvalShape } from '../../../contracts/decision';
import type { StaffClaim } from '../../../contracts/review';
import type { Claim, TextRecord } from '../claim-record';
import { nameOf } from '../names';
import type { Team } from '../records';
import type { Approval } from '../review-record';

/** Where names and free words are looked up. */
export interface Said {
  readonly team: Team | undefined;
  readonly texts: readonly TextRecord[];
}

const wordsOf = ({ texts }: Said, textId: string): { words?: string } => {
  const words = texts.find((text) => text._id === textId)?.words;
  return words === undefined ? {} : { words };
};

const signed = ({ team }: Said, by: string, cosignedBy?: string): { person?: string; cosigner?: string } => {
  const person = nameOf(team, by);
  const cosigner = cosignedBy === undefined ? undefined : nameOf(team, cosignedBy);
  return {
    ...(person === undefined ? {} : { person }),
    ...(cosigner === undefined ? {} : { cosigner }),
  };
};

const approvalView = (
  { textId, by, cosignedBy, ...approval }: Approval,
  said: Said,
): z.output<typeof approvalShape> => ({
  ...approval,
  ...signed(said, by, cosignedBy),
  ...wordsOf(said, textId),
});

type Letters = Pick<ClaimDetail, 'needs' | 'guidance' | 'decision' | 'rejection' | 'work'>;

const decided: readonly Claim['state'][] = ['submitted', 'reviewing', 'need-info', 'remote-guidance'];

/** What the review says to the customer as the claim stands: what is asked, to try, decided, and how the work is. */
export const lettersOf = (claim: Claim, said: Said): Letters => {
  const { needs, guidance, approval, rejection, work } = claim;
  const isOpen = decided.includes(claim.state);
  const worker = work === undefined ? undefined : nameOf(said.team, work.by);
  return {
    ...(claim.state === 'need-info' && needs
      ? {
          needs: {
            slots: [...needs.slots],
            round: claim.infoRounds ?? 1,
            askedAt: needs.askedAt,
            until: needs.until,
            ...wordsOf(said, needs.textId),
          },
        }
      : {}),
    ...(claim.state === 'remote-guidance' && guidance
      ? {
          guidance: {
            ...(guidance.guideId === undefined ? {} : { guideId: guidance.guideId }),
            since: guidance.since,
            until: guidance.until,
            ...wordsOf(said, guidance.textId),
          },
        }
      : {}),
    ...(approval && !isOpen && claim.state !== 'rejected' ? { decision: approvalView(approval, said) } : {}),
    ...(rejection && (isOpen || claim.state === 'rejected')
      ? {
          rejection: {
            reason: rejection.reason,
            words: wordsOf(said, rejection.textId).words ?? '',
            evidence: [...rejection.evidence],
            at: rejection.at,
            ...signed(said, rejection.by, rejection.cosignedBy),
            alternatives: [...rejection.alternatives],
            ...(claim.appealed ? {} : { appealUntil: rejection.appealUntil }),
          },
        }
      : {}),
    ...(work
      ? {
          work: {
            ...(worker === undefined ? {} : { person: worker }),
            ...(work.partsOn === undefined ? {} : { partsOn: work.partsOn }),
            ...(work.refundFen === undefined ? {} : { refundFen: work.refundFen }),
            ...(work.oldSerial === undefined ? {} : { oldSerial: work.oldSerial }),
            ...(work.newSerial === undefined ? {} : { newSerial: work.newSerial }),
          },
        }
      : {}),
  };
};

/** What waits for a second signature; only staff see it. */
export const proposalOf = ({ proposal }: Claim, said: Said): Pick<StaffClaim, 'proposal'> => {
  if (!proposal) return {};
  if (proposal.what === 'approval')
    return { proposal: { what: 'approval', approval: approvalView(proposal.approval, said) } };
  const { reason, evidence, at, by, textId } = proposal.rejection;
  return {
    proposal: {
      what: 'rejection',
      reason,
      words: wordsOf(said, textId).words ?? '',
      evidence: [...evidence],
      at,
      ...(nameOf(said.team, by) === undefined ? {} : { person: nameOf(said.team, by) ?? '' }),
    },
  };
};
