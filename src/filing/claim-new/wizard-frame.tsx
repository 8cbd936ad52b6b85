import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { ClaimKind } from '../../../contracts/claim-form';
import { Page } from '../../components/page';
import { Steps } from '../../components/steps';
import { type Step, steps } from '../../shared/draft/claim-draft';
import { clock } from '../../shared/format';
import { PrivacySheet } from '../../shared/privacy/privacy-sheet';
import { wizard as words } from '../../shared/words/wizard';
import type { LiveDraft } from './live-draft';

/** The question about the kind is asked before the count begins. */
const isCounted = (step: Step): step is Exclude<Step, 'kind'> => step !== 'kind';
const counted = steps.filter(isCounted);

function Where({ step, kind }: { step: Exclude<Step, 'kind'>; kind: ClaimKind }) {
  return <Steps names={counted.map((each) => words.stepNames[kind][each])} at={counted.indexOf(step)} />;
}

interface WizardFrameProps {
  readonly step: Step;
  readonly live: LiveDraft | undefined;
  /** The one act of this page. */
  readonly act?: ReactNode;
  /** Instead of the line about the draft. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** What all pages of the form share: where one is, the act, and that nothing gets lost. */
export function WizardFrame({ step, live, act, note, children }: WizardFrameProps) {
  const saved =
    live === undefined ? undefined : live.unsaved ? words.notSaved : words.saved(clock(live.draft.savedAt));
  return (
    <Page
      title={words.title}
      top={step === 'kind' ? undefined : <Where step={step} kind={live?.draft.kind ?? 'repair'} />}
      dock={
        act === undefined ? undefined : (
          <>
            {act}
            <View className="cap center">{note ?? saved}</View>
          </>
        )
      }
    >
      {children}
      <PrivacySheet />
    </Page>
  );
}
