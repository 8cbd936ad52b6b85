import { showPortraits } from '../../contracts/portrait';
import type { Safety } from '../../contracts/photo';
import { useServer } from '../shared/cloud/server-state';
import { urlsFreshFor } from '../shared/photo/shown-photos';

interface Portrait {
  readonly safety: Safety;
  /** Absent where WeChat forbids it. */
  readonly url?: string | undefined;
}

/** What the technicians of a store look like, by customer id. */
export const usePortraits = (storeId: string): ((customerId: string) => Portrait | undefined) => {
  const { data } = useServer(
    showPortraits,
    { storeId },
    {
      staleTime: urlsFreshFor,
      isComing: ({ portraits }) => portraits.some(({ safety }) => safety === 'checking'),
    },
  );
  return (customerId) => data?.portraits.find((one) => one.customerId === customerId);
};
