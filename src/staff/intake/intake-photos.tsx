import { View } from '@tarojs/components';
import { staffIntake as words } from '../../shared/words/staff-intake';
import { TakenPhotos } from '../taken-photos';
import type { StaffUploads } from '../use-staff-uploads';

/** What it looks like as it comes over the counter. */
export function IntakePhotos({ uploads }: { uploads: StaffUploads }) {
  return (
    <View className="sec">
      <View className="h2">{words.photos}</View>
      <TakenPhotos uploads={uploads} add={words.photo} />
    </View>
  );
}
