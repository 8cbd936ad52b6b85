import { useDidShow, useRouter } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { type ClaimKind, claimKind } from '../../../contracts/claim-form';
import { getMe } from '../../../contracts/person';
import { listProducts } from '../../../contracts/product';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { currentStore } from '../../shared/current-store';
import { type Carried, takeCarried } from '../../shared/draft/carried';
import { type ClaimDraft, type Step, steps } from '../../shared/draft/claim-draft';
import { wizard } from '../../shared/words/wizard';
import { ContactStep } from './contact-step';
import { FaultStep } from './fault-step';
import { firstStep } from './go-to-step';
import { KindStep } from './kind-step';
import { liveDraft } from './live-draft';
import { PhotosStep } from './photos-step';
import { ProductStep, chooseOwned } from './product-step';
import { RightsStep } from './rights-step';
import { useClaimDraft } from './use-claim-draft';

const isStep = (value: string | undefined): value is Step => steps.some((step) => step === value);
const kindOf = (value: string | undefined): ClaimKind | undefined => claimKind.safeParse(value).data;

/** Fills in what the page before knew; a form that was begun before stays as it is. */
const fillIn = ({ words, thing }: Carried): void => {
  const now = liveDraft.get();
  if (now === undefined || now.unfinished || (words === undefined && thing === undefined)) return;
  const described = thing === undefined ? now.draft.described : { ...now.draft.described, ...thing };
  liveDraft.change({ described, words: now.draft.words === '' ? (words ?? '') : now.draft.words });
};

/** The page to show: no further than the form has come. A page that comes before the product needs none. */
const stepOf = (asked: string | undefined, first: Step, draft: ClaimDraft | undefined): Step => {
  if (draft?.kind === undefined) return 'kind';
  if (!isStep(asked)) return first;
  return draft.product === undefined && asked !== 'kind' ? 'product' : asked;
};

/** 新工单: one route; each step is a page of its own on the stack. */
export default function ClaimNew() {
  const { step: asked, kind: named, product: productId, goOn } = useRouter().params;
  const me = useServer(getMe, {}, { keep: true });
  const products = useServer(listProducts, {}, { keep: true, enabled: productId !== undefined });
  const live = useClaimDraft();
  const opened = useRef(false);
  const product = products.data?.products.find(({ id }) => id === productId);
  const isReady = productId === undefined || !products.isPending;
  const here = me.data && currentStore(me.data.stores, me.data.myStoreIds);
  const kind = kindOf(named);

  useEffect(() => {
    if (opened.current || here === undefined || !isReady) return;
    opened.current = true;
    // A page further down the stack goes on with the form that the page before it opened; so does a reload of it.
    const isInside = isStep(asked) && productId === undefined;
    if (!isInside || liveDraft.get() === undefined || goOn !== undefined)
      liveDraft.open(goOn ?? product?.storeId ?? here.id, { goOn: isInside, kind });
    // Who comes from a product and says no more has something to repair.
    if (product) chooseOwned(product, kind ?? 'repair');
    else if (isInside) liveDraft.atStep(asked);
    if (!isInside) fillIn(takeCarried());
  }, [here, isReady, asked, kind, productId, goOn, product]);

  const draft = live?.draft;
  const step = stepOf(asked, firstStep(named), draft);
  useDidShow(() => {
    if (opened.current && isStep(asked)) liveDraft.atStep(asked);
  });
  const store = me.data?.stores.find(({ id }) => id === draft?.storeId) ?? here;

  if (live === undefined || store === undefined || me.data === undefined)
    return (
      <Page title={wizard.title}>
        <StateView
          state={screenState({ ...me, data: undefined })}
          loading={<Skeleton lead="plate" />}
          onRetry={() => void me.refetch()}
        >
          {null}
        </StateView>
      </Page>
    );
  // Fields keep the text they began with, so another form needs parts of its own.
  const { key } = live.draft;
  if (step === 'kind') return <KindStep key={key} live={live} />;
  if (step === 'fault') return <FaultStep key={key} live={live} />;
  if (step === 'photos') return <PhotosStep key={key} live={live} />;
  if (step === 'rights') return <RightsStep key={key} live={live} />;
  if (step === 'contact')
    return <ContactStep key={key} live={live} store={store} remembered={me.data.contact} />;
  return <ProductStep key={key} live={live} store={store} stores={me.data.stores} asked={kind} />;
}
