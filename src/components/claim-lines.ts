import type { ClaimSummary } from '../../contracts/claim';
import { symptomWords } from '../shared/words/faults';

/** `海岚滚筒洗衣机 漏水、声音大`. */
export const claimTitle = ({ productName, symptoms }: ClaimSummary): string =>
  `${productName} ${symptoms.map((symptom) => symptomWords[symptom] ?? symptomWords.other).join('、')}`;
