import { Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { categories, type Category } from '../../../contracts/category';
import { symptomsOf, type Symptom } from '../../../contracts/fault';
import { Cell } from '../../components/cell';
import { Icon } from '../../components/icon';
import { symptomWords } from '../../shared/words/faults';
import { categoryWords } from '../../shared/words/products';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { asNumber } from '../setup/read-fields';
import type { UsePart } from './part-form';
import { Rows, rowOf, type Row } from './rows';
import { SkillChips, knownSkills } from './skill-chips';

const categoryOf = ({ cells }: Row): Category =>
  categories.find((one) => one === cells['category']) ?? 'washer';
const symptomOf = (row: Row): Symptom | undefined =>
  symptomsOf[categoryOf(row)].find((one) => one === row.cells['symptom']);

/** A skill may have blanks in it, never a line of its own. */
const apart = '\n';
const skillsIn = ({ cells }: Row): readonly string[] =>
  (cells['skills'] ?? '').split(apart).filter((skill) => skill !== '');

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly values: readonly V[];
  readonly chosen: V | undefined;
  readonly wordsOf: (value: V) => string;
  readonly onChoose: (value: V) => void;
}

/** One of many, by WeChat's own wheel. */
function Choice<V extends string>({ label, values, chosen, wordsOf, onChoose }: ChoiceProps<V>) {
  return (
    <Picker
      mode="selector"
      range={values.map(wordsOf)}
      value={Math.max(0, chosen === undefined ? 0 : values.indexOf(chosen))}
      onChange={({ detail }) => {
        const value = values[Number(detail.value)];
        if (value !== undefined) onChoose(value);
      }}
    >
      <Cell
        title={label}
        side={
          <View className="row row-tight">
            {chosen === undefined ? '' : wordsOf(chosen)}
            <Icon name="right" />
          </View>
        }
      />
    </Picker>
  );
}

/** What a visit takes, by what is repaired and, where it matters, by the fault. */
export const useServices: UsePart = (setup) => {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    setup.services.map(({ category, symptom, minutes, skills }) =>
      rowOf({ category, symptom: symptom ?? '', minutes: String(minutes), skills: skills.join(apart) }),
    ),
  );
  const known = knownSkills(setup);
  return {
    body: (
      <Rows
        title={words.partTitles.services}
        rows={rows}
        columns={[{ name: 'minutes', label: words.minutes }]}
        empty={{ category: 'washer', symptom: '', minutes: '45', skills: '' }}
        lead={(row, change) => (
          <View className="col">
            <Choice
              label={words.category}
              values={categories}
              chosen={categoryOf(row)}
              wordsOf={(value) => categoryWords[value]}
              onChoose={(category) => change({ category, symptom: '' })}
            />
            <Choice
              label={words.symptom}
              values={['' as const, ...symptomsOf[categoryOf(row)]]}
              chosen={symptomOf(row) ?? ''}
              wordsOf={(value) => (value === '' ? words.any : symptomWords[value])}
              onChoose={(symptom) => change({ symptom })}
            />
          </View>
        )}
        side={(row, change) => (
          <SkillChips
            label={words.skills}
            known={known}
            chosen={skillsIn(row)}
            onChange={(skills) => change({ skills: skills.join(apart) })}
          />
        )}
        onChange={setRows}
      />
    ),
    read: () => ({
      what: 'services',
      services: rows.map((row) => {
        const symptom = symptomOf(row);
        return {
          category: categoryOf(row),
          ...(symptom === undefined ? {} : { symptom }),
          minutes: asNumber(row.cells['minutes'] ?? ''),
          skills: [...skillsIn(row)],
        };
      }),
    }),
  };
};
