import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/action';
import { type getSoldItem, showItemPhotos } from '../../../contracts/sale';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { useServer } from '../../shared/cloud/server-state';
import { moment } from '../../shared/format';
import { ShownPhotos, urlsFreshFor } from '../../shared/photo/shown-photos';
import { staffSales } from '../../shared/words/staff-sales';

const words = staffSales.item;

interface ItemSheetProps {
  readonly storeId: string;
  readonly productId: string;
  readonly sheet: NonNullable<OutputOf<typeof getSoldItem>['sheet']>;
}

/** 成色单: what was told before the sale, with its pictures. */
export function ItemSheet({ storeId, productId, sheet }: ItemSheetProps) {
  const photos = sheet.disclosures.flatMap(({ photoIds }) =>
    photoIds.map((photoId) => ({ photoId, kind: 'fault' as const })),
  );
  const asked = useServer(
    showItemPhotos,
    { storeId, productId },
    { staleTime: urlsFreshFor, enabled: photos.length > 0 },
  );
  return (
    <View className="sec">
      <View className="h2">{words.sheet}</View>
      <Card className="col g2">
        {sheet.disclosures.map(({ about, text, affectsUse }) => (
          <View key={`${about}-${text}`} className="row row-tight">
            <View className="cap">{staffSales.form.about[about]}</View>
            <View className="grow">{text}</View>
            {affectsUse ? <Badge tone="todo">{words.affects}</Badge> : null}
          </View>
        ))}
        {photos.length === 0 ? null : <ShownPhotos photos={photos} asked={asked} veiled />}
        <View className="cap">{words.written(sheet.person ?? '', moment(sheet.writtenAt))}</View>
      </Card>
    </View>
  );
}
