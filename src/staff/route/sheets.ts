import type { RouteVisit } from '../../../contracts/visit';
import type { OnRoute } from './use-visit-act';

/** What every sheet of the route is about. */
export interface VisitSheetProps {
  readonly on: OnRoute;
  readonly visit: RouteVisit;
  readonly onClose: () => void;
}

export type OpenSheet = 'depart' | 'late' | 'decline' | 'report' | 'fetch' | 'absent';
