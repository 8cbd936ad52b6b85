import { View } from '@tarojs/components';
import { useState } from 'react';
import type { StaffClaim } from '../../../../contracts/review';
import { TakenPhotos } from '../../taken-photos';
import { Button } from '../../../components/button';
import { ChipGroup } from '../../../components/chip-group';
import { photoKindWords } from '../../../shared/words/claims';
import { staffActs } from '../../../shared/words/staff-acts';
import { useStaffUploads } from '../../use-staff-uploads';
import type { SentPhotos } from './sent-photos';
import { toggled } from './toggle';

const words = staffActs.reject;

/** Photos of the claim that are chosen, and those taken for it now. */
export const useEvidence = ({ id, storeId, photos }: StaffClaim) => {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const uploads = useStaffUploads(storeId, () => ({ claimId: id }));
  const chosen: SentPhotos = [
    ...photos
      .filter(({ photoId }) => picked.includes(photoId))
      .map(({ photoId, kind }) => ({ photoId, kind })),
    ...uploads.arrived,
  ];
  return {
    chosen,
    picked,
    uploads,
    toggle: (photoId: string) => setPicked(toggled(picked, photoId)),
  };
};

interface EvidencePickerProps {
  readonly claim: StaffClaim;
  readonly evidence: ReturnType<typeof useEvidence>;
}

/** What shows it: the customer's photos by kind and number, or new ones. */
export function EvidencePicker({ claim, evidence }: EvidencePickerProps) {
  const { uploads } = evidence;
  const named = claim.photos.map(({ photoId, kind }, at) => ({
    value: photoId,
    words: `${photoKindWords[kind]} ${at + 1}`,
  }));
  return (
    <>
      <View className="b">{words.evidence}</View>
      <View className="cap">{words.evidenceHint}</View>
      {named.length === 0 ? null : (
        <ChipGroup
          label={words.evidence}
          several
          options={named}
          chosen={evidence.picked}
          onTap={evidence.toggle}
        />
      )}
      {uploads.queue.length === 0 ? null : <TakenPhotos uploads={uploads} />}
      <Button look="line" size="s" icon="camera" onTap={() => void uploads.add(3)}>
        {words.shoot}
      </Button>
    </>
  );
}
