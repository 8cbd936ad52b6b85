import { View } from '@tarojs/components';
import { type ClaimKind, claimKind } from '../../../contracts/claim-form';
import { aria } from '../../components/aria';
import { Icon, type IconName } from '../../components/icon';
import { kindWords } from '../../shared/words/ways';
import { wizard } from '../../shared/words/wizard';
import { goToStep } from './go-to-step';
import { type LiveDraft, liveDraft } from './live-draft';
import { Unfinished } from './unfinished';
import { WizardFrame } from './wizard-frame';
import './kind-step.scss';

const words = wizard.kind;

const icons: Readonly<Record<ClaimKind, IconName>> = { repair: 'tool', return: 'box', exchange: 'swap' };

/** 维修, 退货 or 换货: one tap, where the way here did not say it already. */
export function KindStep({ live }: { live: LiveDraft }) {
  const choose = (kind: ClaimKind): void => {
    liveDraft.change({ kind });
    goToStep(live.draft.product === undefined ? 'product' : 'fault');
  };
  if (live.unfinished)
    return (
      <WizardFrame step="kind" live={live}>
        <Unfinished draft={live.draft} step="kind" onAnew={() => liveDraft.renew(live.draft.storeId)} />
      </WizardFrame>
    );
  return (
    <WizardFrame step="kind" live={live}>
      <View className="col g1">
        <View className="h1">{words.question}</View>
        <View className="sm c-2">{words.lead}</View>
      </View>
      {claimKind.options.map((kind) => (
        <View
          key={kind}
          className="kind"
          hoverClass="press"
          onClick={() => choose(kind)}
          {...aria({ role: 'button', label: `${kindWords[kind]}，${words.notes[kind]}` })}
        >
          <View className="kind-ic">
            <Icon name={icons[kind]} />
          </View>
          <View className="grow">
            <View className="h2">{kindWords[kind]}</View>
            <View className="sm c-2">{words.notes[kind]}</View>
          </View>
          <View className="c-3">
            <Icon name="right" />
          </View>
        </View>
      ))}
    </WizardFrame>
  );
}
