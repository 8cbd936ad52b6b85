import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import {
  complaintKinds,
  complaintTopics,
  maxComplaintPhotos,
  type ComplaintKind,
  type ComplaintTopic,
} from '../../../contracts/complaint';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Segmented } from '../../components/segmented';
import { takeCarried } from '../../shared/draft/carried';
import { localId } from '../../shared/local-id';
import { complaint as words, kindWords, topicWords } from '../../shared/words/complaint';
import { PhotoPart } from './photo-part';
import { useComplaintPhotos } from './use-complaint-photos';
import { useFiling } from './use-filing';

interface ComplaintFormProps {
  readonly storeId: string;
  readonly kind: ComplaintKind;
  readonly claimId: string | undefined;
  /** Known from where one comes. */
  readonly about: ComplaintTopic | undefined;
  /** An anonymous one was sent: its receipt is shown in place of the form. */
  readonly onReceipt: (receipt: string) => void;
}

/** What it is, what happened, with or without a name. */
export function ComplaintForm({
  storeId,
  kind: begun,
  claimId,
  about: known,
  onReceipt,
}: ComplaintFormProps) {
  // Made once: the same form sent again is the same complaint.
  const [key] = useState(localId);
  const [{ words: saidBefore = '' }] = useState(takeCarried);
  const said = useRef(saidBefore);
  const [kind, setKind] = useState(begun);
  const [about, setAbout] = useState(known);
  const [isNamed, setNamed] = useState(true);
  const [lacking, setLacking] = useState<readonly ('words' | 'about')[]>([]);
  const photos = useComplaintPhotos(storeId, key);
  const { busy, failure, fileNamed, fileUnnamed } = useFiling(onReceipt, photos.finish);

  const submit = () => {
    const text = said.current.trim();
    setLacking([
      ...(text === '' ? (['words'] as const) : []),
      ...(about === undefined ? (['about'] as const) : []),
    ]);
    if (text === '' || about === undefined) return;
    const form = { key, storeId, kind, about, words: text };
    if (!isNamed) return fileUnnamed(form);
    return fileNamed({ ...form, ...(claimId === undefined ? {} : { claimId }), photos: photos.arrived });
  };
  const keepsAway = kind === 'complaint' && about === 'technician' && claimId !== undefined && isNamed;

  return (
    <>
      <Segmented
        label={words.kind}
        options={complaintKinds.map((value) => ({ value, words: kindWords[value] }))}
        chosen={kind}
        onTap={setKind}
      />
      <View className="sec">
        <View className="h2">{words.topic}</View>
        <ChipGroup
          label={words.topic}
          options={complaintTopics.map((value) => ({ value, words: topicWords[value] }))}
          chosen={about === undefined ? [] : [about]}
          onTap={setAbout}
        />
        {lacking.includes('about') && about === undefined ? (
          <View className="sm c-alert">{words.noTopic}</View>
        ) : null}
        {keepsAway ? <View className="sm c-2">{words.away}</View> : null}
      </View>
      <Field
        label={words.words}
        hint={words.wordsHint}
        kind="area"
        maxLength={800}
        placeholder={kind === 'complaint' ? words.wordsPlaceholder : words.suggestPlaceholder}
        defaultValue={saidBefore}
        error={lacking.includes('words') ? words.missing : undefined}
        onInput={(text) => void (said.current = text)}
      />
      <View className="sec">
        <View className="h2">{words.name}</View>
        <Segmented
          label={words.name}
          options={[
            { value: 'named', words: words.named },
            { value: 'unnamed', words: words.unnamed },
          ]}
          chosen={isNamed ? 'named' : 'unnamed'}
          onTap={(chosen) => setNamed(chosen === 'named')}
        />
        <View className="sm c-2">{isNamed ? words.namedNote : words.unnamedNote}</View>
      </View>
      {isNamed ? <PhotoPart photos={photos} left={maxComplaintPhotos - photos.queue.length} /> : null}
      <FailureNotice failure={failure} />
      <Button busy={busy} why={isNamed && photos.isMoving ? words.uploading : undefined} onTap={submit}>
        {busy ? words.sending : words.send[kind]}
      </Button>
    </>
  );
}
