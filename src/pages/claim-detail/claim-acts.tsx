import { View } from '@tarojs/components';
import { navigateTo, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { askForPerson, reopenClaim } from '../../../contracts/claim-acts';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { type Carried, takeCarried } from '../../shared/draft/carried';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { claimActs as words } from '../../shared/words/claim-acts';
import { CancelSheet } from './cancel-sheet';
import { useAct } from './use-act';
import { whatFollows } from '../../shared/messages/what-follows';
import { WordsSheet } from './words-sheet';

const visiting: readonly ClaimDetail['state'][] = ['scheduled', 'en-route', 'in-service'];
const toTheDoor: readonly ClaimDetail['way'][] = ['visit', 'pickup'];

/** Somebody is to come, or is there. */
const isExpected = ({ state, way, decision }: ClaimDetail): boolean =>
  visiting.includes(state) && toTheDoor.includes(decision?.way ?? way);

type Open = 'cancel' | 'person' | 'reopen';

/** 还能做的: what the claim allows besides answering; nothing else is offered. */
export function ClaimActs({ claim }: { claim: ClaimDetail }) {
  const asked = useRouter().params['open'];
  const [open, setOpen] = useState<Open | undefined>(asked === 'reopen' ? asked : undefined);
  const [{ words: saidBefore }] = useState<Carried>(() => (asked === 'reopen' ? takeCarried() : {}));
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
        {isExpected(claim) ? (
          <Cell
            icon="user"
            title={words.technician}
            note={words.technicianNote}
            onTap={() => void navigateTo({ url: `/service/technician/index?id=${claim.id}` })}
          />
        ) : null}
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
        open={open === 'reopen' && may.reopen}
        begun={saidBefore}
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
