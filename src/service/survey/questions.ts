import {
  dimensions,
  surveyFacts,
  type Survey,
  type SurveyAnswer,
  type SurveyFact,
} from '../../../contracts/survey';
import { surveyWords as words } from '../../shared/words/survey';

export interface Choice {
  readonly value: string;
  readonly words: string;
  /** Written large before the words. */
  readonly figure?: string;
}

/** One question on one screen. */
export interface Question {
  readonly key: string;
  readonly title: string;
  /** Empty: words and several reasons are asked for. */
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly answered: (value: string) => SurveyAnswer;
}

export const emptyAnswer: SurveyAnswer = { solved: 'yes', marks: [], facts: [], reasons: [] };

const figures = (names: Readonly<Record<number, string>>, most: number): readonly Choice[] =>
  Array.from({ length: most }, (_, at) => most - at).map((figure) => ({
    value: String(figure),
    figure: String(figure),
    words: names[figure] ?? '',
  }));
const marks = figures(words.marks, 5);
const efforts = figures(words.efforts, 7);
/** Where a fact did not come up, a third choice takes what was said of it away again. */
const sayings = (of: SurveyFact): readonly Choice[] =>
  (['yes', 'no', 'none'] as const).flatMap((value) => {
    const said = words.facts[of][value];
    return said === undefined ? [] : [{ value, words: said }];
  });
const shown = (value: number | undefined) => (value === undefined ? undefined : String(value));

const isLow = ({ solved, overall = 5 }: SurveyAnswer): boolean => solved === 'no' || overall <= 3;

/** Solved, and how it was on the whole; whatever comes after them may be left out. */
export const firstQuestions = 2;

/** The questions that fit how the job was done, in their order; reasons only where something is wrong. */
export const questionsOf = (survey: Survey, known: SurveyAnswer | undefined): readonly Question[] => {
  const answer = known ?? emptyAnswer;
  const solved: Question = {
    key: 'solved',
    title: words.solved.title,
    choices: (['yes', 'partly', 'no'] as const).map((value) => ({ value, words: words.solved[value] })),
    chosen: known?.solved,
    answered: (value) => ({ ...answer, solved: value === 'no' || value === 'partly' ? value : 'yes' }),
  };
  const overall: Question = {
    key: 'overall',
    title: words.overall,
    choices: marks,
    chosen: shown(answer.overall),
    answered: (value) => ({ ...answer, overall: Number(value) }),
  };
  const low: Question = {
    key: 'low',
    title: words.low,
    choices: [],
    chosen: undefined,
    answered: () => answer,
  };
  const asked = dimensions
    .filter((one) => survey.dimensions.includes(one))
    .map((of): Question => ({
      key: of,
      title: words.dimensions[of],
      choices: marks,
      chosen: shown(answer.marks.find((one) => one.of === of)?.mark),
      answered: (value) => ({
        ...answer,
        marks: [...answer.marks.filter((one) => one.of !== of), { of, mark: Number(value) }],
      }),
    }));
  const effort: Question = {
    key: 'effort',
    title: words.effort,
    choices: efforts,
    chosen: shown(answer.effort),
    answered: (value) => ({ ...answer, effort: Number(value) }),
  };
  const facts = surveyFacts
    .filter((one) => survey.facts.includes(one))
    .map((of): Question => {
      const said = answer.facts.find((one) => one.of === of);
      return {
        key: of,
        title: words.facts[of].ask,
        choices: sayings(of),
        chosen: said === undefined ? undefined : said.yes ? 'yes' : 'no',
        answered: (value) => ({
          ...answer,
          facts: [
            ...answer.facts.filter((one) => one.of !== of),
            ...(value === 'none' ? [] : [{ of, yes: value === 'yes' }]),
          ],
        }),
      };
    });
  return [solved, overall, ...(isLow(answer) ? [low] : []), ...asked, effort, ...facts];
};
