import type { RecoveryCause } from '../../../contracts/recovery';
import type { SurveyFact } from '../../../contracts/survey';
import type { KeptAnswer } from './survey-record';

/** What makes words risky, and what before such a word says that it is not so. */
export interface RiskyWords {
  readonly risky: readonly string[];
  readonly denials: readonly string[];
  /** Ends like a denial and is none, as "whether or not". */
  readonly undenied: readonly string[];
}

/**
 * Whether words hold one of those after which somebody of the shop looks, whatever the marks say. In doubt somebody
 * looks: only what stands right before the word denies it.
 */
export const hasAny = (words: string | undefined, { risky, denials, undenied }: RiskyWords): boolean =>
  words !== undefined &&
  risky.some((one) =>
    words
      .split(one)
      .slice(0, -1)
      .some((before) => {
        const ends = (all: readonly string[]) => all.some((denial) => before.endsWith(denial));
        return !ends(denials) || ends(undenied);
      }),
  );

/** Which answer to a fact breaks what the shop promises about honesty. */
const broken: Readonly<Partial<Record<SurveyFact, boolean>>> = {
  'fee-first': false,
  'asked-praise': true,
  'asked-money': true,
};

/** What in an answer is for those who handle complaints, and for nobody who works on claims. */
export const violationsIn = ({ facts }: Pick<KeptAnswer, 'facts'>): readonly SurveyFact[] =>
  facts.filter(({ of, yes }) => broken[of] === yes).map(({ of }) => of);

/** Facts that tell nobody of a complaint. */
export const isPlainFact = (fact: SurveyFact): boolean => broken[fact] === undefined;

/** Why an answer is somebody's work; empty where it is not. Integrity is apart. */
export const causesOf = (
  answer: KeptAnswer,
  words: string | undefined,
  risky: RiskyWords,
): readonly RecoveryCause[] => {
  const causes: readonly RecoveryCause[] = [
    ...(answer.overall !== undefined && answer.overall <= 2 ? (['low-score'] as const) : []),
    ...(answer.solved === 'no' ? (['not-solved'] as const) : []),
    ...(hasAny(words, risky) ? (['risky-words'] as const) : []),
  ];
  return causes.length === 0 && answer.overall === 3 ? ['so-so'] : causes;
};

/** Nobody has to be called for it: it is to be improved upon. */
export const isImprovement = (causes: readonly RecoveryCause[]): boolean =>
  causes.every((cause) => cause === 'so-so');
