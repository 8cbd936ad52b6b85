import { showMyCode as contract } from '../../contracts/binding';
import { serve } from '../_platform/serve';
import { countTry } from '../_work/count-try';
import { makeCode } from '../_work/make-code';

export const showMyCode = serve(contract, async ({ caller, cloud }) => {
  const { customerId } = caller;
  await countTry(cloud, [customerId, 'show-my-code']);
  return makeCode(cloud, { what: 'person', customerId }, customerId, 'scan');
});
