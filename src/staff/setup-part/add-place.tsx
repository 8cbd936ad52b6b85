import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { Place, Point } from '../../../contracts/dispatch';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { canChoose, choosePlace } from '../../shared/place/choose-place';
import { staffSetup } from '../../shared/words/staff-setup';
import { Unreadable, readText } from '../setup/read-fields';
import { readPoint } from './use-area';

const words = staffSetup.places;

export type NewPlace = Pick<Place, 'name' | 'district' | 'point'>;

interface AddPlaceProps {
  readonly districts: readonly string[];
  readonly onAdd: (place: NewPlace) => void;
}

/** One more street or estate: its name, its district, and where it is: on the map where there is one, else typed. */
export function AddPlace({ districts, onAdd }: AddPlaceProps) {
  const typed = useRef<Record<string, string>>({});
  const [district, setDistrict] = useState(districts[0] ?? '');
  const [point, setPoint] = useState<Point>();
  const [problem, setProblem] = useState<string>();
  const put = (name: string) => (text: string) => void (typed.current[name] = text);
  const pick = () => void choosePlace().then((chosen) => chosen && setPoint(chosen));
  const add = () => {
    try {
      const name = readText(typed.current['name'] ?? '');
      if (canChoose && !point) throw new Unreadable(words.noPoint);
      const at = point ?? readPoint(typed.current);
      if (Number.isNaN(at.lat) || Number.isNaN(at.lng)) throw new Unreadable(words.noPoint);
      onAdd({ name, district: readText(district), point: at });
    } catch (unread) {
      if (!(unread instanceof Unreadable)) throw unread;
      setProblem(unread.message);
    }
  };
  return (
    <Card className="col g2">
      <View className="b">{words.addTitle}</View>
      <Field label={words.name} maxLength={40} onInput={put('name')} />
      <ChipGroup
        label={staffSetup.district}
        options={districts.map((one) => ({ value: one, words: one }))}
        chosen={[district]}
        onTap={setDistrict}
      />
      {canChoose ? (
        <Button look="line" icon="pin" onTap={pick}>
          {point === undefined ? staffSetup.pick : `${point.lat.toFixed(4)}, ${point.lng.toFixed(4)}`}
        </Button>
      ) : (
        <View className="row row-tight">
          <View className="grow">
            <Field label={staffSetup.lat} onInput={put('lat')} />
          </View>
          <View className="grow">
            <Field label={staffSetup.lng} onInput={put('lng')} />
          </View>
        </View>
      )}
      {problem === undefined ? null : <Notice tone="todo">{problem}</Notice>}
      <Button look="soft" icon="plus" onTap={add}>
        {words.add}
      </Button>
    </Card>
  );
}
