import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import type { Category } from '../../../contracts/product';
import { moment } from '../format';
import { symptomWords } from '../words/faults';
import { isWorthKeeping } from './claim-draft';
import { formLink } from './form-link';
import { draftShelf } from './draft-shelf';

/** A form left unfinished, for one line on the home page. */
export interface DraftSummary {
  readonly storeId: string;
  readonly productName: string;
  readonly category: Category | undefined;
  /** Symptoms and number of photos in words; may be empty. */
  readonly about: string;
  /** When it was saved, in words. */
  readonly savedAt: string;
  /** One tap goes on where it stopped. */
  readonly url: string;
}

/** The latest unfinished form on this device, if there is one worth going on with. */
export const draftSummary = (): DraftSummary | undefined => {
  const draft = draftShelf.latest();
  if (draft === undefined || !isWorthKeeping(draft)) return undefined;
  return {
    storeId: draft.storeId,
    productName: draft.productName === '' ? draft.described.name : draft.productName,
    category: draft.category,
    about: draft.symptoms.map((symptom) => symptomWords[symptom]).join('、'),
    savedAt: moment(draft.savedAt),
    url: formLink({ step: draft.step, goOn: draft.storeId }),
  };
};

/** `draftSummary`, read again whenever the page is shown. Only for use at page level. */
export const useDraftSummary = (): DraftSummary | undefined => {
  const [summary, setSummary] = useState(draftSummary);
  useDidShow(() => setSummary(draftSummary()));
  return summary;
};
