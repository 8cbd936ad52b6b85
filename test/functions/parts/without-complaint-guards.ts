import { altered } from './altered';

/** Builds a sweep of complaints that neither looks whether another was faster nor names what it tells. */
export const withoutComplaintGuards = altered(
  'without-complaint-guards',
  [/sweep-complaints\.ts$/, ['|| complaint.dueAt >= cloud.now', '']],
  [/look-after-complaint\.ts$/, ['at >= complaint.dueAt && ', '']],
  [/complaint-notices\.ts$/, ['${name ?? complaint.version}', '${Math.random()}']],
);
