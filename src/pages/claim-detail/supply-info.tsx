import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { supplyInfo } from '../../../contracts/claim-acts';
import { maxPhotosPerClaim } from '../../../contracts/photo';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Countdown } from '../../components/countdown';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { moment } from '../../shared/format';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { arrived } from '../../shared/photo/upload-queue';
import { needs as words, questionWords } from '../../shared/words/needs';
import { privacyWords } from '../../shared/words/privacy';
import { NeededPhoto } from './needed-photo';
import { useAct } from './use-act';
import { useReply } from './use-reply';
import { whatIsMissing } from './what-is-missing';
import { whatFollows } from '../../shared/messages/what-follows';

type Asked = NonNullable<ClaimDetail['needs']>;

/** 还差什么: exactly the asked things, each with how to show it; sent together. */
export function SupplyInfo({ claim, asked }: { claim: ClaimDetail; asked: Asked }) {
  const [reply, draft] = useReply(claim, `info-${asked.round}`);
  const [forbidden, setForbidden] = useState(false);
  const act = useAct(claim);
  const left = maxPhotosPerClaim - claim.photos.length - reply.photos.length;

  const send = async () => {
    void agreeInATap(whatFollows);
    const questions = asked.slots.flatMap((need) => (need.what === 'question' ? [need.question] : []));
    const isSent = await act.run(supplyInfo, {
      claimId: claim.id,
      version: claim.version,
      photos: arrived(reply.photos),
      lacking: [...reply.lacking],
      answers: questions.map((question) => ({ question, words: (reply.texts[question] ?? '').trim() })),
    });
    if (isSent) draft.finish();
  };

  return (
    <View className="sec">
      <View className="sec-head">
        <View className="h2">{words.title}</View>
        <Countdown until={asked.until} before={words.left} />
      </View>
      <Card className="col g4">
        {asked.words === undefined ? null : <View>{asked.words}</View>}
        {asked.slots.map((need) =>
          need.what === 'photo' ? (
            <NeededPhoto
              key={need.kind}
              kind={need.kind}
              reply={reply}
              draft={draft}
              left={left}
              onForbidden={setForbidden}
            />
          ) : (
            <Field
              key={need.question}
              kind="area"
              label={questionWords[need.question]}
              placeholder={words.answer}
              maxLength={300}
              defaultValue={reply.texts[need.question]}
              onInput={(text) => draft.change({ texts: { ...draft.get().texts, [need.question]: text } })}
            />
          ),
        )}
        {forbidden ? <Notice tone="todo">{privacyWords.refused}</Notice> : null}
        <FailureNotice failure={act.failure} />
        <Button look="todo" busy={act.busy} why={whatIsMissing(asked.slots, reply)} onTap={() => void send()}>
          {act.busy ? words.sending : words.send}
        </Button>
        <View className="cap">
          {words.paused}。{words.cancelled(moment(asked.until))}
        </View>
      </Card>
    </View>
  );
}
