import { View } from '@tarojs/components';
import { type ProductFile, showProductPhotos } from '../../../contracts/product-file';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { useServer } from '../../shared/cloud/server-state';
import { moment } from '../../shared/format';
import { ShownPhotos, urlsFreshFor } from '../../shared/photo/shown-photos';
import { productFile as words } from '../../shared/words/product-file';

interface ConditionSheetProps {
  readonly file: ProductFile;
  readonly sheet: NonNullable<ProductFile['sheet']>;
}

/** 成色单: what was told before the sale, with its pictures; nobody can change it afterwards. */
export function ConditionSheet({ file, sheet }: ConditionSheetProps) {
  const hasPhotos = sheet.disclosures.some(({ photoIds }) => photoIds.length > 0);
  const asked = useServer(
    showProductPhotos,
    { productId: file.id },
    { staleTime: urlsFreshFor, enabled: hasPhotos },
  );
  return (
    <View className="sec">
      <View className="h2">{words.sheet}</View>
      <View className="cap">{words.sheetLead}</View>
      <Card className="col g4">
        {sheet.disclosures.map(({ about, text, affectsUse, photoIds }) => (
          <View key={`${about}-${text}`} className="col g2">
            <View className="row row-top row-tight">
              <Badge tone={about === 'fault' ? 'todo' : 'idle'}>{words.about[about]}</Badge>
              <View className="grow">{text}</View>
              {affectsUse ? <Badge tone="todo">{words.affectsUse}</Badge> : null}
            </View>
            {photoIds.length === 0 ? null : (
              <ShownPhotos photos={photoIds.map((photoId) => ({ photoId }))} asked={asked} />
            )}
          </View>
        ))}
        <View className="cap">{words.written(moment(sheet.writtenAt), sheet.person)}</View>
      </Card>
      <View className="cap">{words.sheetNote}</View>
    </View>
  );
}
