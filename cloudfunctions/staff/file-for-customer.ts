import { fileForCustomer as contract } from '../../contracts/intake';
import { formOfIntake, isNobodys, nobody } from '../_domain/intake';
import { reviewers } from '../_domain/lifecycle';
import { idFrom } from '../_platform/ids';
import { serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { countTry } from '../_work/count-try';
import { fileClaim } from '../_work/file-claim';
import { makeCode } from '../_work/make-code';

export const fileForCustomer = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { storeId, channel, custody } = input;
  const by = caller.customerId;
  const form = formOfIntake(input);
  await countTry(cloud, [by, 'file-for-customer']);
  const held = await checkWords(cloud, caller, {
    'product.name': form.product.from === 'described' ? form.product.name : undefined,
    'fault.words': form.fault?.words,
    wishes: form.wishes,
  });
  const claimId = idFrom('clm', by, form.key); // the same press is the same claim; its pictures were taken for it
  const claim = await fileClaim(cloud, {
    form,
    claimId,
    held,
    customerOf: () => nobody(idFrom('cus', claimId), cloud.now),
    intake: { channel, by, ...(custody === undefined ? {} : { custody }) },
  });
  const opens = { what: 'claim', storeId, claimId } as const;
  // On the telephone it is read out; on a slip of paper it is scanned.
  const code = isNobodys(claim) && (await makeCode(cloud, opens, by, channel === 'phone' ? 'type' : 'scan'));
  return {
    claimId,
    number: claim.number,
    productName: claim.product.name,
    submittedAt: claim.submittedAt,
    answerBy: claim.answerBy,
    ...(code === false ? {} : { handover: code }),
  };
});
