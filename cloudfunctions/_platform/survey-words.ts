/** The words of surveys that the functions know, for rules that are handed them. */
export { riskyWords, surveyComplaint } from '../../config/messages-surveys';
