import type { ClaimSummary } from '../../contracts/claim';
import { kindWords } from '../shared/words/ways';
import { symptomWords } from '../shared/words/faults';
import { categoryWords } from '../shared/words/products';

/**
 * `海岚滚筒洗衣机 漏水、声音大`; a return or an exchange says so, with or without a fault. A name that WeChat did not let
 * pass yet is its owner's to read; the shop reads what kind of thing it is.
 */
export const claimTitle = (claim: ClaimSummary, seenBy: 'owner' | 'shop' = 'owner'): string => {
  const { symptoms, kind, category, held = [] } = claim;
  const isHeld = seenBy === 'shop' && held.includes('product.name');
  const productName = isHeld ? categoryWords[category] : claim.productName;
  const faults = symptoms.map((symptom) => symptomWords[symptom] ?? symptomWords.other).join('、');
  const words = kind === 'repair' ? [productName, faults] : [productName, kindWords[kind], faults];
  return words.filter((word) => word !== '').join(' ');
};
