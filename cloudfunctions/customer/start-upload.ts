import type { ParsedInputOf } from '../../contracts/action';
import { startUpload as contract } from '../../contracts/photo';
import { countOne, rateId } from '../_domain/rate';
import { Refusal } from '../_domain/refusal';
import { idFrom, randomId } from '../_platform/ids';
import { serve } from '../_platform/serve';

const ticketLife = 3_600_000;

/** Ids follow from the key of the form, so a photo is taken for what the form will become; of others they are named. */
const targetOf = (input: ParsedInputOf<typeof contract>, customerId: string): string => {
  if ('claimId' in input.for) return input.for.claimId;
  if ('key' in input.for) return idFrom('clm', customerId, input.for.key);
  if ('portraitOf' in input.for) return input.for.portraitOf;
  if ('complaintKey' in input.for) return idFrom('cpl', customerId, input.for.complaintKey);
  return idFrom('prd', input.storeId, input.for.itemKey);
};

export const startUpload = serve(contract, ({ input, caller, cloud }) => {
  const ticketId = randomId('tkt');
  // A path of its own, so that knowing a ticket's id does not tell where its file lies.
  const cloudPath = `incoming/${randomId('up')}`;
  const expiresAt = new Date(Date.parse(cloud.now) + ticketLife).toISOString();
  const counter = rateId(caller.customerId, 'start-upload', cloud.now);

  return cloud.transaction(async (tables) => {
    if (!(await tables.stores.get(input.storeId))) throw new Refusal('NOT_ALLOWED');
    const rate = countOne(await tables.rates.get(counter), {
      id: counter,
      what: 'start-upload',
      now: cloud.now,
    });

    await tables.rates.put(rate);
    await tables['upload-tickets'].put({
      _id: ticketId,
      v: 1,
      storeId: input.storeId,
      customerId: caller.customerId,
      path: cloudPath,
      for: targetOf(input, caller.customerId),
      createdAt: cloud.now,
      expiresAt,
    });
    return { ticketId, cloudPath, expiresAt };
  });
});
