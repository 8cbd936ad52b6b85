import type { Dimension, SurveyAnswer, SurveyFact, SurveyPath } from '../../../contracts/survey';
import type { Claim } from '../claim-record';
import { Refusal } from '../refusal';

interface Questions {
  readonly dimensions: readonly Dimension[];
  readonly facts: readonly SurveyFact[];
}

const honesty: readonly SurveyFact[] = ['asked-praise', 'asked-money'];

/** What is asked, by how the job was done; whether it is solved, the whole and the effort are asked always. */
const questions: Readonly<Record<SurveyPath, Questions>> = {
  visit: {
    dimensions: ['attitude', 'skill', 'punctuality', 'clarity', 'tidiness'],
    facts: ['in-band', 'badge', 'fee-first', 'new-part', ...honesty],
  },
  shop: {
    dimensions: ['attitude', 'skill', 'clarity', 'speed'],
    facts: ['fee-first', 'new-part', ...honesty],
  },
  remote: { dimensions: ['attitude', 'speed', 'clarity'], facts: honesty },
  return: { dimensions: ['attitude', 'ease', 'refund-speed'], facts: honesty },
  exchange: { dimensions: ['attitude', 'ease', 'speed'], facts: honesty },
};

export const questionsOf = (path: SurveyPath): Questions => questions[path];

/** How a finished claim was done. */
export const pathOf = (
  claim: Pick<Claim, 'kind' | 'way' | 'approval'>,
  endedBy: 'guidance-solved' | 'refunded' | 'exchanged' | 'other',
): SurveyPath => {
  if (endedBy === 'guidance-solved') return 'remote';
  if (endedBy === 'refunded') return 'return';
  if (endedBy === 'exchanged') return 'exchange';
  return (claim.approval?.way ?? claim.way) === 'visit' ? 'visit' : 'shop';
};

/** Refuses with NOT_ASKED an answer to what this path does not ask. */
export const checkAnswer = (path: SurveyPath, { marks, facts }: SurveyAnswer): void => {
  const asked = questions[path];
  const strange = marks.find(({ of }) => !asked.dimensions.includes(of));
  if (strange) throw new Refusal('NOT_ASKED', { field: strange.of });
  const other = facts.find(({ of }) => !asked.facts.includes(of));
  if (other) throw new Refusal('NOT_ASKED', { field: other.of });
};

/** Reasons are wanted from here downwards. */
export const lowAt = 3;
