import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { StoreSetup } from '../../../contracts/store-setup';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { staffSetup as words } from '../../shared/words/staff-setup';

/** Every skill that is named somewhere in the set-up: services and people have to name one by the same word. */
export const knownSkills = ({ services, crew }: Pick<StoreSetup, 'services' | 'crew'>): readonly string[] =>
  [
    ...new Set([
      ...services.flatMap(({ skills }) => skills),
      ...crew.flatMap(({ skills, certificates }) => [...skills, ...certificates.map(({ skill }) => skill)]),
    ]),
  ].sort((one, other) => one.localeCompare(other, 'zh'));

interface SkillChipsProps {
  readonly label: string;
  readonly known: readonly string[];
  readonly chosen: readonly string[];
  /** Else one at a time. */
  readonly several?: boolean;
  readonly onChange: (skills: readonly string[]) => void;
}

/** Skills to choose from; one that nobody has named yet is added by its word. */
export function SkillChips({ label, known, chosen, several = true, onChange }: SkillChipsProps) {
  const typed = useRef('');
  const [own, setOwn] = useState<readonly string[]>([]);
  const [count, setCount] = useState(0);
  const all = [...new Set([...known, ...chosen, ...own])];
  const tap = (skill: string) => {
    if (!several) return onChange([skill]);
    onChange(chosen.includes(skill) ? chosen.filter((one) => one !== skill) : [...chosen, skill]);
  };
  const add = () => {
    const skill = typed.current.trim();
    typed.current = '';
    setCount(count + 1);
    if (skill === '') return;
    setOwn([...own, skill]);
    if (!chosen.includes(skill)) tap(skill);
  };
  return (
    <View className="col g2">
      <View className="sm b">{label}</View>
      <ChipGroup
        label={label}
        options={all.map((skill) => ({ value: skill, words: skill }))}
        several={several}
        chosen={chosen}
        onTap={tap}
      />
      <Field
        key={count}
        label={words.otherSkill}
        maxLength={20}
        onInput={(text) => void (typed.current = text)}
        side={
          <Button look="text" size="s" onTap={add}>
            {words.addSkill}
          </Button>
        }
      />
    </View>
  );
}
