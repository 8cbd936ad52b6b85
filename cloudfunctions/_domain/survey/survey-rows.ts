import { fields, row, type RegisterRow } from '../register-row';

/** What is kept of answers after a job. The words go with their writer; marks stay without a name. */
export const surveyRows: readonly RegisterRow[] = [
  row(
    'surveys',
    'surveys',
    ['contract', 'nameless-after', 'me'],
    'emptied',
    [
      ...fields('claimId customerId itemId number productName category path completedAt asked closesAt'),
      ...fields('answer touchedAt answeredAt supersededAt followUps'),
    ],
    { internal: fields('nameHeld round month servedBy askAt dueAt') },
  ),
  row(
    'survey-texts',
    'surveys',
    ['contract', 'account', 'store'],
    'removed',
    fields('customerId words held'),
  ),
  row(
    'recoveries',
    'surveys',
    ['contract', 'nameless-after', 'store'],
    'emptied',
    [
      ...fields('surveyId claimId customerId number productName causes answer state done openedAt'),
      ...fields('contactBy contactedAt steps after'),
    ],
    {
      internal: fields(
        'nameHeld month servedBy version escalateAt warned escalated pressed reminded order dueAt',
      ),
    },
  ),
  row(
    'score-sheets',
    'staff',
    ['contract', 'nameless-after', 'store'],
    'stays',
    fields('technicianId pending groups settledAt'),
    { notExported: 'marks without a name, gathered for the one who did the work' },
  ),
];
