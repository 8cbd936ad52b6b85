import { navigateTo } from '@tarojs/taro';
import { getClaim } from '../../contracts/claim';
import type { Survey } from '../../contracts/survey';
import { Button } from '../components/button';
import { Skeleton } from '../components/skeleton';
import { useServer } from '../shared/cloud/server-state';
import { carryOver } from '../shared/draft/carried';
import { formLink } from '../shared/draft/form-link';
import { surveyWords as words } from '../shared/words/survey';

interface GoOnProps {
  readonly survey: Survey;
  /** What was just said about it. */
  readonly said: string | undefined;
}

/** It is not right: the claim is taken up again where it still can be, else a new one that knows what it is about. */
export function GoOn({ survey: { claim }, said }: GoOnProps) {
  const found = useServer(getClaim, { claimId: claim.id });
  // Where nobody can say now, the claim's own page knows it.
  const reopens = found.data?.acts.includes('reopen-claim') ?? true;
  const { productId, productName: name, category } = claim;
  const go = () => {
    carryOver({ words: said, thing: reopens || productId !== undefined ? undefined : { name, category } });
    const product = productId === undefined ? {} : ({ step: 'fault', product: productId } as const);
    const form = formLink({ ...product, kind: 'repair' });
    void navigateTo({ url: reopens ? `/pages/claim-detail/index?id=${claim.id}&open=reopen` : form });
  };
  if (found.isPending) return <Skeleton rows={1} />;
  return (
    <Button look="todo" onTap={go}>
      {reopens ? words.reopen : words.later.repair}
    </Button>
  );
}
