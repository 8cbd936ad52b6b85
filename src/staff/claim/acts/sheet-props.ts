import type { StaffClaim } from '../../../../contracts/review';

/** What every sheet is given. */
export interface SheetProps {
  readonly claim: StaffClaim;
  readonly onClose: () => void;
}
