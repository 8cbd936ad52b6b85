import { useRef } from 'react';
import {
  actOnRecovery,
  listRecoveries,
  type Recovery,
  type RecoveryAct,
  type RecoveryActKind,
} from '../../../contracts/recovery';
import { Field } from '../../components/field';
import { call } from '../../shared/cloud/call';
import { askAgain } from '../../shared/cloud/server-state';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { recoveryWords as words } from '../../shared/words/staff-recovery';
import { ActSheet } from '../claim/acts/act-sheet';
import { fenOf } from '../money';
import { useAttempt } from '../use-attempt';

interface RecoverySheetProps {
  readonly recovery: Recovery;
  readonly act: RecoveryActKind;
  readonly onClose: () => void;
}

/** The act as it is sent; a sentence where something is missing. */
const actOf = (kind: RecoveryActKind, typed: { words: string; yuan: string }): RecoveryAct | string => {
  if (kind === 'acknowledge' || kind === 'ask-again') return { kind };
  const said = typed.words.trim();
  if (kind === 'not-reached') return { kind, ...(said === '' ? {} : { words: said }) };
  if (said === '') return words.missing;
  if (kind !== 'offer' || typed.yuan.trim() === '') return { kind, words: said };
  const offerFen = fenOf(typed.yuan);
  return offerFen === undefined ? words.offerWrong : { kind, words: said, offerFen };
};

/** Words that each step takes. */
const longest = { listen: 500, 'not-reached': 300, offer: 300, document: 500 } as const;

/** One step: what it means, what it needs, one button. */
export function RecoverySheet({ recovery, act: kind, onClose }: RecoverySheetProps) {
  const typed = useRef({ words: '', yuan: '' });
  const { attempt, refuse, ...state } = useAttempt();
  const { id: recoveryId, storeId, version, authorityFen } = recovery;
  const submit = () => {
    const act = actOf(kind, typed.current);
    refuse(typeof act === 'string' ? act : undefined);
    if (typeof act === 'string') return;
    // First in the tap: WeChat opens its dialog only there.
    if (kind === 'acknowledge') void agreeInATap(['progress']);
    void attempt(async () => {
      try {
        await call(actOnRecovery, { storeId, recoveryId, version, act });
        onClose();
      } finally {
        await askAgain(listRecoveries);
      }
    });
  };
  return (
    <ActSheet
      {...state}
      words={{ title: words.acts[kind], lead: words.leads[kind], send: words.save }}
      onClose={onClose}
      onSend={submit}
    >
      {kind === 'acknowledge' || kind === 'ask-again' ? null : (
        <Field
          label={kind === 'not-reached' ? words.saidMaybe : words.said}
          kind="area"
          maxLength={longest[kind]}
          onInput={(text) => void (typed.current = { ...typed.current, words: text })}
        />
      )}
      {kind === 'offer' ? (
        <Field
          label={words.offer}
          maxLength={12}
          {...(authorityFen === undefined ? {} : { hint: words.offerBound(authorityFen / 100) })}
          onInput={(text) => void (typed.current = { ...typed.current, yuan: text })}
        />
      ) : null}
    </ActSheet>
  );
}
