import { fileAnonymously as contract } from '../../contracts/complaint';
import { canonical } from '../_platform/canonical';
import { digest } from '../_platform/ids';
import { discreetly, serve } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { countTry } from '../_work/count-try';
import { openComplaint } from '../_work/open-complaint';
import { readComplaint } from '../_work/read-complaint';
import { receiptId, receiptOf } from '../_work/receipt';
import { saltedHash } from '../_work/salted-hash';

/** The caller is asked for nothing but the count of a day's knocks; his id, identity and openid are written nowhere. */
export const fileAnonymously = discreetly(
  serve(contract, async ({ input, caller, cloud }) => {
    const { storeId, kind, about, words } = input;
    await countTry(cloud, [await saltedHash(cloud, caller), 'file-anonymously']);
    const held = (await checkWords(cloud, caller, { words })).length > 0;
    const receipt = receiptOf(input.key);

    const complaint = await cloud.transaction((tables) =>
      openComplaint(
        tables,
        {
          complaintId: receiptId(receipt),
          storeId,
          kind,
          about,
          words,
          held,
          formHash: digest(canonical({ storeId, kind, about, words })),
          technicianIds: [],
          photos: [],
          by: 'customer',
        },
        cloud.now,
      ),
    );
    const { view } = await readComplaint(cloud, complaint, 'complainant');
    return { receipt, complaint: view };
  }),
  'anonymous',
);
