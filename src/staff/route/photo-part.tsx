import { View } from '@tarojs/components';
import { maxVisitPhotos } from '../../../contracts/visit';
import { staffRoute } from '../../shared/words/staff-route';
import { TakenPhotos } from '../taken-photos';
import type { StaffUploads } from '../use-staff-uploads';

/** A few pictures taken now. */
export function PhotoPart({ title, uploads }: { title: string; uploads: StaffUploads }) {
  return (
    <>
      <View className="b">{title}</View>
      <TakenPhotos
        uploads={uploads}
        add={staffRoute.report.shoot}
        most={maxVisitPhotos}
        atOnce={maxVisitPhotos}
      />
    </>
  );
}
