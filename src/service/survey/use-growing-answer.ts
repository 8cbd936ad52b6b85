import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { answerSurvey, type Survey, type SurveyAnswer } from '../../../contracts/survey';
import { call } from '../../shared/cloud/call';

/** An answer as it grows: what is tapped is with the shop at once, what is typed when the field or the page is left. */
export const useGrowingAnswer = ({ id: surveyId, answer: begun }: Survey) => {
  const [answer, setAnswer] = useState(begun);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const typed = useRef<SurveyAnswer | undefined>(undefined);
  const save = (next: SurveyAnswer): void => {
    setAnswer(next);
    typed.current = undefined;
    // In their order; one that is lost is in the next, and the whole is sent at the end.
    saving.current = saving.current
      .then(() => call(answerSurvey, { surveyId, answer: next, sent: false }))
      .catch(() => undefined);
  };
  const leave = (): void => {
    if (typed.current !== undefined) save(typed.current);
  };
  const left = useRef(leave);
  useEffect(() => {
    left.current = leave;
  });
  useDidHide(leave);
  useEffect(() => () => left.current(), []);
  return {
    answer,
    save,
    type: (next: SurveyAnswer): void => {
      setAnswer(next);
      typed.current = next;
    },
    leave,
    /** The whole, as it stands; the first that arrives is the one that counts. */
    send: async (whole: SurveyAnswer): Promise<Survey> => {
      await saving.current;
      const sent = await call(answerSurvey, { surveyId, answer: whole, sent: true });
      typed.current = undefined;
      return sent;
    },
  };
};
