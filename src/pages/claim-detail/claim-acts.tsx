import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { useState } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { askForPerson, reopenClaim } from '../../../contracts/claim-acts';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { claimActs as words } from '../../shared/words/claim-acts';
import { CancelSheet } from './cancel-sheet';
import { useAct } from './use-act';
import { whatFollows } from './wanted-messages';
import { WordsSheet } from './words-sheet';

type Open = 'cancel' | 'person' | 'reopen';

/** 还能做的: what the claim allows besides answering; nothing else is offered. */
export function ClaimActs({ claim }: { claim: ClaimDetail }) {
  const [open, setOpen] = useState<Open>();
  const act = useAct(claim);
  const may = {
    cancel: claim.acts.includes('cancel-claim'),
    person: claim.acts.includes('ask-for-person'),
    reopen: claim.acts.includes('reopen-claim'),
  };
  const close = () => setOpen(undefined);
  const seen = { claimId: claim.id, version: claim.version };
  const send = async (action: typeof askForPerson | typeof reopenClaim, said: string | undefined) => {
    void agreeInATap(whatFollows);
    const isDone = await act.run(action, { ...seen, ...(said === undefined ? {} : { words: said }) });
    if (isDone) close();
  };
  return (
    <View className="sec">
      <View className="h2">{words.title}</View>
      <Card look="flush">
        {may.reopen ? (
          <Cell icon="refresh" title={words.reopen} note={words.reopenNote} onTap={() => setOpen('reopen')} />
        ) : null}
        {may.person ? (
          <Cell icon="user" title={words.person} note={words.personNote} onTap={() => setOpen('person')} />
        ) : null}
        {may.cancel ? (
          <Cell icon="x" title={words.cancel} note={words.cancelNote} onTap={() => setOpen('cancel')} />
        ) : null}
        <Cell
          icon="chat"
          title={words.complain}
          onTap={() => void navigateTo({ url: `/account/complaint-new/index?claimId=${claim.id}` })}
        />
      </Card>
      <CancelSheet claim={claim} open={open === 'cancel'} onClose={close} />
      <WordsSheet
        open={open === 'person'}
        title={words.personTitle}
        ask={words.personAsk}
        placeholder={words.personPlaceholder}
        doIt={words.personAct}
        doing={words.asking}
        act={act}
        onSend={(said) => void send(askForPerson, said)}
        onClose={close}
      />
      <WordsSheet
        open={open === 'reopen'}
        title={words.reopenTitle}
        ask={words.reopenAsk}
        placeholder={words.reopenPlaceholder}
        doIt={words.reopenAct}
        doing={words.reopening}
        act={act}
        onSend={(said) => void send(reopenClaim, said)}
        onClose={close}
      />
    </View>
  );
}
