import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { useState } from 'react';
import type { Recovery, RecoveryActKind } from '../../../contracts/recovery';
import { Badge, type Tone } from '../../components/badge';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { HeldWords } from '../../components/held-words';
import { moment, money } from '../../shared/format';
import { wishesWords } from '../../shared/words/complaint';
import { recoveryWords as words } from '../../shared/words/staff-recovery';
import { CallButton } from '../calls/call-button';
import { RecoverySheet } from './recovery-sheet';

function Said({ answer }: Pick<Recovery, 'answer'>) {
  const { overall, solved, reasons, callMe = [], words: said, held } = answer;
  const line = [
    ...(overall === undefined ? [] : [words.overall(overall)]),
    ...(solved === undefined ? [] : [words.solved[solved]]),
    ...reasons.map((one) => words.reasons[one]),
  ].join(' · ');
  return (
    <View>
      {line === '' ? null : <View className="sm c-2">{line}</View>}
      {said === undefined ? null : <HeldWords held={held === true}>{said}</HeldWords>}
      {callMe.length === 0 ? null : (
        <View className="sm c-accent">
          {words.callMe(callMe.map((band) => wishesWords.band[band]).join('、'))}
        </View>
      )}
    </View>
  );
}

function Step({ step }: { step: Recovery['steps'][number] }) {
  const { act, at, person, offerFen, words: said, held } = step;
  return (
    <View>
      <View className="cap num">
        {[moment(at), person ?? words.someone, words.acts[act], offerFen === undefined ? '' : money(offerFen)]
          .filter(Boolean)
          .join(' · ')}
      </View>
      {said === undefined ? null : (
        <View className="sm">
          <HeldWords held={held === true}>{said}</HeldWords>
        </View>
      )}
    </View>
  );
}

/** What waits for the shop catches the eye, what is late most of all. */
const toneOf = ({ escalated, acts, state }: Recovery): Tone => {
  if (escalated && acts.length > 0) return 'alert';
  if (state === 'open') return 'todo';
  return acts.length > 0 ? 'shop' : state === 'asked' ? 'idle' : 'done';
};

/** One bad answer: what was said, what was done, and what comes next. */
export function RecoveryCard({ recovery }: { recovery: Recovery }) {
  const [open, setOpen] = useState<RecoveryActKind>();
  const { claim, storeId, causes, state, contactBy, contactedAt, escalated, answer, steps, after, acts } =
    recovery;
  const isDue = contactedAt === undefined && acts.length > 0;
  const mayCall = !recovery.improvement && acts.length > 0;
  const by = recovery.improvement ? words.improveBy : words.contactBy;
  return (
    <Card className="col g3">
      <View className="row">
        <View className="h2 grow">{causes.map((one) => words.causes[one]).join('、')}</View>
        <Badge tone={toneOf(recovery)}>{escalated && isDue ? words.escalated : words.states[state]}</Badge>
      </View>
      <View className="cap num">{`${claim.productName} · ${claim.number}`}</View>
      {isDue ? <View className="sm c-todo num">{by(moment(contactBy))}</View> : null}
      <Said answer={answer} />
      {steps.map((step) => (
        <Step key={`${step.act} ${step.at}`} step={step} />
      ))}
      {state === 'ended' && after === undefined ? <View className="sm c-2">{words.silent}</View> : null}
      {after === undefined ? null : (
        <View className="sm b">{`${words.after(after.overall)} · ${words.solved[after.solved]}`}</View>
      )}
      <View className="col g2">
        {acts.map((act, at) => (
          <Button key={act} look={at === 0 ? 'main' : 'line'} size="s" onTap={() => setOpen(act)}>
            {words.acts[act]}
          </Button>
        ))}
        {mayCall ? (
          <CallButton
            storeId={storeId}
            about={{ recoveryId: recovery.id }}
            purpose="make-good"
            asked={answer.callMe !== undefined}
            {...(recovery.authorityFen === undefined ? {} : { authorityFen: recovery.authorityFen })}
          />
        ) : null}
        <Button
          look="text"
          size="s"
          onTap={() => void navigateTo({ url: `/staff/claim/index?storeId=${storeId}&id=${claim.id}` })}
        >
          {words.toClaim}
        </Button>
      </View>
      {open === undefined ? null : (
        <RecoverySheet recovery={recovery} act={open} onClose={() => setOpen(undefined)} />
      )}
    </Card>
  );
}
