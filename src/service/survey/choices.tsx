import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';
import type { Choice } from './questions';
import './survey.scss';

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onTap: (value: string) => void;
}

/** Answers as rows as wide as the page, each a target for a thumb. */
export function Choices({ label, choices, chosen, onTap }: ChoicesProps) {
  return (
    <View className="col g2" {...aria({ role: 'radiogroup', label })}>
      {choices.map(({ value, words, figure }) => {
        const on = value === chosen;
        return (
          <View
            key={value}
            className={`opt ${on ? 'is-on' : ''}`}
            hoverClass="press"
            onClick={() => onTap(value)}
            {...aria({
              role: 'radio',
              label: figure === undefined ? words : `${figure}，${words}`,
              checked: on,
            })}
          >
            {figure === undefined ? null : <View className="opt-n">{figure}</View>}
            <View className="grow">{words}</View>
            {on ? <Icon name="check" /> : null}
          </View>
        );
      })}
    </View>
  );
}
