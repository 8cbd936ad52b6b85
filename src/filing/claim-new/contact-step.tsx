import { reLaunch } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../contracts/action';
import type { getMe } from '../../../contracts/person';
import type { Store } from '../../../contracts/store';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import type { Failure } from '../../shared/cloud/failure';
import { Refused } from '../../shared/cloud/refused';
import { Unreachable } from '../../shared/cloud/unreachable';
import { askForMessages } from '../../shared/messages/ask-for-messages';
import { wizard } from '../../shared/words/wizard';
import { afterTheTap } from './after-the-tap';
import { wayOf } from './asks';
import { ClaimOverview } from './claim-overview';
import { ContactFields } from './contact-fields';
import {
  type ContactField,
  type ContactProblems,
  contactFields,
  contactProblems,
  emptyContact,
} from './contact-problems';
import { goToStep } from './go-to-step';
import { type LiveDraft, liveDraft } from './live-draft';
import { showFirst } from './problem';
import { sendClaim } from './send-claim';
import { WayQuestion } from './way-question';
import { Wishes, wishesProblem } from './wishes';
import { stepOfFailure } from './where-it-is';
import { WizardFrame } from './wizard-frame';

const words = wizard.contact;

interface ContactStepProps {
  readonly live: LiveDraft;
  readonly store: Store;
  readonly remembered: OutputOf<typeof getMe>['contact'];
}

/** 提交: whom to call, where to go, and the one button that sends it all. */
export function ContactStep({ live, store, remembered }: ContactStepProps) {
  const [problems, setProblems] = useState<ContactProblems>({});
  const [failed, setFailed] = useState<Failure>();
  const [incomplete, setIncomplete] = useState(false);
  const [busy, setBusy] = useState(false);
  // A second tap comes before the button is drawn as busy.
  const sending = useRef(false);
  const missing = live.draft.contact === undefined;
  const kind = live.draft.kind ?? 'repair';
  const [wishes, setWishes] = useState<string>();
  useEffect(() => {
    if (missing) liveDraft.change({ contact: { ...(remembered ?? emptyContact) } });
  }, [missing, remembered]);

  const problemOf = (field: ContactField) => contactProblems(liveDraft.get()?.draft.contact)[field];
  const leave = (field: ContactField) =>
    afterTheTap(() => setProblems((all) => ({ ...all, [field]: problemOf(field) })));
  // Trouble goes as soon as it is mended; it never comes while somebody types.
  const mend = (field: ContactField) =>
    setProblems((all) =>
      all[field] === undefined || problemOf(field) !== undefined ? all : { ...all, [field]: undefined },
    );

  const send = async (accepted: ReturnType<typeof askForMessages>): Promise<void> => {
    sending.current = true;
    setBusy(true);
    setFailed(undefined);
    try {
      const claim = await sendClaim(accepted);
      setIncomplete(claim === undefined);
      if (claim === undefined) return;
      // The form is done and nothing leads back into it; from the claim the way is home. One step, since two in a row
      // race in the browser's router.
      await reLaunch({ url: `/pages/claim-detail/index?id=${claim.id}&sent=1` });
    } catch (failure) {
      if (!(failure instanceof Refused) && !(failure instanceof Unreachable)) throw failure;
      setFailed(failure);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  const submit = (): void => {
    if (sending.current) return;
    const found = contactProblems(liveDraft.get()?.draft.contact);
    setProblems(found);
    const first = contactFields.find((field) => found[field] !== undefined);
    if (first !== undefined) return showFirst(`contact-${first}`);
    const tooLong = wishesProblem(liveDraft.get()?.draft ?? live.draft);
    setWishes(tooLong);
    if (tooLong !== undefined) return showFirst('contact-wishes');
    // In the tap itself and before anything is awaited, or WeChat refuses to ask.
    void send(askForMessages(['claim-received', 'review-begun']));
  };
  const refusedAt = stepOfFailure(failed);
  const isVisit = kind === 'repair' && wayOf(live.draft) === 'visit';
  return (
    <WizardFrame
      step="contact"
      live={live}
      note={words.promises[kind]}
      act={
        <Button busy={busy} onTap={submit}>
          {busy ? words.submitting : words.submits[kind]}
        </Button>
      }
    >
      <View className="col g1">
        <View className="h1">{isVisit ? words.question : words.questionShop}</View>
        <View className="sm c-2">{words.lead}</View>
      </View>
      {missing ? null : (
        <ContactFields
          contact={live.draft.contact ?? emptyContact}
          districts={store.districts}
          problems={problems}
          onInput={mend}
          onLeave={leave}
        />
      )}
      <WayQuestion draft={live.draft} />
      <ClaimOverview live={live} />
      <Wishes draft={live.draft} problem={wishes} />
      {incomplete ? <Notice tone="alert">{wizard.incomplete}</Notice> : null}
      <FailureNotice failure={failed} />
      {refusedAt === undefined ? null : (
        <Button look="line" icon="edit" onTap={() => goToStep(refusedAt)}>
          {words.mend}
        </Button>
      )}
    </WizardFrame>
  );
}
