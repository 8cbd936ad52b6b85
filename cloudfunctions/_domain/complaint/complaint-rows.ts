import { fields, hours, row, type RegisterRow } from '../register-row';

/** Read by complaint supervisors only, and by an owner to whom it was passed on. */
const supervised = ['contract', 'nameless-after', 'supervisor'] as const;

/** What is kept about complaints, and about calls of the shop. */
export const complaintRows: readonly RegisterRow[] = [
  row(
    'complaints',
    'complaints',
    supervised,
    'emptied',
    [
      ...fields('kind about customerId claimId number state turn done since openedAt acknowledgeBy'),
      ...fields('proposeFrom proposeBy photos proposal escalatedAt fallback'),
    ],
    {
      internal: fields(
        'technicianIds version sinceVersion handlers audit formHash lane laneOrder owners order dueAt',
      ),
    },
  ),
  row(
    'complaint-events',
    'complaints',
    supervised,
    'stays',
    fields('complaintId version at kind state by actorId offerFen toldBy until fallback'),
  ),
  row(
    'complaint-texts',
    'complaints',
    ['contract', 'account', 'supervisor'],
    'removed',
    fields('complaintId words held'),
  ),
  row(
    'calls',
    'calls',
    ['law', 'nameless-after', 'handlers'],
    'stays',
    fields('customerId about actorId role ground purpose offerFen at refused unproven outcome recordedAt'),
  ),
  row(
    'call-texts',
    'calls',
    ['law', 'account', 'handlers'],
    'removed',
    fields('customerId offer reason said held'),
  ),
  row('call-days', 'calls', hours, 'expires', fields('whom ordinary apart exempt expiresAt'), {
    notExported: 'how often one was called on a day, gone after two',
  }),
];
