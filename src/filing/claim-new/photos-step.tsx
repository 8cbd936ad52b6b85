import { View } from '@tarojs/components';
import { useState } from 'react';
import { type PhotoKind, maxPhotosPerClaim } from '../../../contracts/photo';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { choosePhotos } from '../../shared/photo/choose';
import { isSettled } from '../../shared/photo/upload-queue';
import { photoTroubleWords } from '../../shared/words/photos';
import { privacyWords } from '../../shared/words/privacy';
import { wizard } from '../../shared/words/wizard';
import { goToStep } from './go-to-step';
import { type LiveDraft, liveDraft } from './live-draft';
import { photoPlan } from './photo-plan';
import { PhotoSection } from './photo-section';
import { WizardFrame } from './wizard-frame';

const words = wizard.photos;

/** 照片: as many as help, or none; nobody waits for them. */
export function PhotosStep({ live }: { live: LiveDraft }) {
  const [forbidden, setForbidden] = useState(false);
  const { photos } = live;
  const left = maxPhotosPerClaim - photos.length;
  const add = async (kind: PhotoKind): Promise<void> => {
    const choice = await choosePhotos(left);
    setForbidden(choice.is === 'forbidden');
    if (choice.is === 'chosen')
      liveDraft.photos()?.add(choice.localIds.map((localId) => ({ localId, kind })));
  };
  const troubles = new Set(
    photos.flatMap(({ progress }) => (progress.is === 'failed' ? progress.trouble : [])),
  );
  const isOwned = live.draft.product?.from === 'owned';
  return (
    <WizardFrame
      step="photos"
      live={live}
      act={
        <Button onTap={() => goToStep('rights')}>
          {photos.length === 0 ? words.nextWithout : words.next}
        </Button>
      }
    >
      <View className="col g1">
        <View className="h1">{words.question}</View>
        <View className="sm c-2">{words.lead}</View>
      </View>
      {forbidden ? <Notice tone="todo">{privacyWords.refused}</Notice> : null}
      {photoPlan(
        live.draft,
        photos.map(({ kind }) => kind),
      ).map((section) => (
        <PhotoSection
          key={section.name}
          section={section}
          note={section.name === 'voucher' && isOwned ? words.voucherKnown : words[`${section.name}Note`]}
          photos={photos}
          left={left}
          onAdd={(kind) => void add(kind)}
        />
      ))}
      {[...troubles].map((trouble) => (
        <Notice key={trouble} tone="alert">
          {photoTroubleWords(trouble)}
        </Notice>
      ))}
      {isSettled(photos) ? null : <Notice>{words.moving}</Notice>}
    </WizardFrame>
  );
}
