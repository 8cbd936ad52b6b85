import { View } from '@tarojs/components';
import { serial as asSerial } from '../../../contracts/fields';
import { Button } from '../../components/button';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { wizard } from '../../shared/words/wizard';
import { hasNameplate } from './photo-plan';
import { liveDraft } from './live-draft';
import { canScan, scanCode } from '../../shared/scan/scan-code';

const words = wizard.fault;

/** One of my products may be checked against its name plate, where there is one and the phone can read it. */
export function NamePlate({ draft: { product, category } }: { draft: ClaimDraft }) {
  if (!canScan || product?.from !== 'owned' || !hasNameplate(category ?? 'other')) return null;
  const scan = async (): Promise<void> => {
    const scanned = asSerial.safeParse(await scanCode());
    if (scanned.success) liveDraft.change({ product: { ...product, serial: scanned.data } });
  };
  return (
    <View className="col g1">
      <Button look="line" size="s" icon="scan" onTap={() => void scan()}>
        {words.scan}
      </Button>
      <View className="cap num">
        {product.serial === undefined ? words.scanNote : words.scanned(product.serial)}
      </View>
    </View>
  );
}
