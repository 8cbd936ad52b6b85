import type { ClaimSummary } from '../../contracts/claim';
import { claimKindWords } from '../shared/words/claims';
import { symptomWords } from '../shared/words/faults';

/** `海岚滚筒洗衣机 漏水、声音大`; a return or an exchange says so, with or without a fault. */
export const claimTitle = ({ productName, symptoms, kind }: ClaimSummary): string => {
  const faults = symptoms.map((symptom) => symptomWords[symptom] ?? symptomWords.other).join('、');
  const words = kind === 'repair' ? [productName, faults] : [productName, claimKindWords[kind], faults];
  return words.filter((word) => word !== '').join(' ');
};
