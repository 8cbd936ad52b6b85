import { View } from '@tarojs/components';
import { getTechnician } from '../../../contracts/my-visit';
import { useServer } from '../../shared/cloud/server-state';
import { TechnicianFace } from '../../shared/photo/technician-face';
import { visitCard as words } from '../../shared/words/visit-card';

/** Who comes, once it is fixed; nothing while that is being asked. */
export function WhoComes({ claimId }: { claimId: string }) {
  const who = useServer(getTechnician, { claimId }).data?.technician;
  if (who === undefined) return null;
  return (
    <View className="row">
      <TechnicianFace claimId={claimId} who={who} size="m" />
      <View className="grow">
        <View className="h2">{who.name}</View>
        <View className="sm c-2 num">{words.badge(who.badge)}</View>
      </View>
    </View>
  );
}
