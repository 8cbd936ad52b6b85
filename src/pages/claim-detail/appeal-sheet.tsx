import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { appealDecision } from '../../../contracts/claim-acts';
import { maxPhotosPerClaim } from '../../../contracts/photo';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Sheet } from '../../components/sheet';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { arrived } from '../../shared/photo/upload-queue';
import { letters as words } from '../../shared/words/letters';
import { privacyWords } from '../../shared/words/privacy';
import { ReplyPhotos } from './reply-photos';
import { useAct } from './use-act';
import { useReply } from './use-reply';
import { whatFollows } from '../../shared/messages/what-follows';
import { whatIsMissing } from './what-is-missing';

interface AppealSheetProps {
  readonly claim: ClaimDetail;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Why it was wrong, in own words, with photos where there are some; goes to another person. */
export function AppealSheet({ claim, open, onClose }: AppealSheetProps) {
  const [reply, draft] = useReply(claim, 'appeal');
  const [forbidden, setForbidden] = useState(false);
  const act = useAct(claim);
  const text = (reply.texts['appeal'] ?? '').trim();
  const send = async () => {
    void agreeInATap(whatFollows);
    const isSent = await act.run(appealDecision, {
      claimId: claim.id,
      version: claim.version,
      words: text,
      photos: arrived(reply.photos),
    });
    if (isSent) draft.finish();
  };
  return (
    <Sheet
      open={open}
      title={words.appealTitle}
      onClose={onClose}
      foot={
        <Button
          busy={act.busy}
          why={text === '' ? words.appealEmpty : whatIsMissing([], reply)}
          onTap={() => void send()}
        >
          {act.busy ? words.appealing : words.appeal}
        </Button>
      }
    >
      <View className="sm c-2">{words.appealNote}</View>
      <Field
        kind="area"
        label={words.appealAsk}
        placeholder={words.appealPlaceholder}
        defaultValue={reply.texts['appeal']}
        onInput={(appeal) => draft.change({ texts: { ...draft.get().texts, appeal } })}
      />
      <View className="col g2">
        <View className="cap">{words.appealPhotos}</View>
        <ReplyPhotos
          kind="fault"
          add={words.appealPhoto}
          photos={reply.photos}
          draft={draft}
          left={maxPhotosPerClaim - claim.photos.length - reply.photos.length}
          onForbidden={setForbidden}
        />
      </View>
      {forbidden ? <Notice tone="todo">{privacyWords.refused}</Notice> : null}
      <FailureNotice failure={act.failure} />
    </Sheet>
  );
}
