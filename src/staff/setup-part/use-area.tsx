import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Place, Point } from '../../../contracts/dispatch';
import { Segmented } from '../../components/segmented';
import { Field } from '../../components/field';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { asNumber, asText } from '../setup/read-fields';
import type { UsePart } from './part-form';
import { Rows, rowOf, type Row } from './rows';
import { TypedTexts } from './typed-texts';

const latLng = [
  { name: 'lat', label: words.lat },
  { name: 'lng', label: words.lng },
];
export const pointCells = ({ lat, lng }: Point): Record<string, string> => ({
  lat: String(lat),
  lng: String(lng),
});
export const readPoint = (cells: Record<string, string>): Point => ({
  lat: asNumber(cells['lat'] ?? ''),
  lng: asNumber(cells['lng'] ?? ''),
});

const centreRow = ({ district, point, uncertainMinutes }: Place): Row =>
  rowOf({ district, ...pointCells(point), uncertain: String(uncertainMinutes) });

const readCentre = ({ cells }: Row): Place => {
  const district = asText(cells['district'] ?? '');
  return {
    name: district,
    district,
    point: readPoint(cells),
    uncertainMinutes: asNumber(cells['uncertain'] ?? ''),
  };
};

/** Where the store is, how far is far, and which districts it serves. */
export const useArea: UsePart = (setup) => {
  const [point] = useState(() => new TypedTexts(pointCells(setup.point)));
  const [zones, setZones] = useState<readonly Row[]>(() =>
    setup.zones.map(({ name, upToKm, arrival }) => rowOf({ name, upToKm: String(upToKm), arrival })),
  );
  const [centres, setCentres] = useState<readonly Row[]>(() => setup.centres.map(centreRow));
  return {
    body: (
      <>
        <View className="h2">{words.point}</View>
        <View className="cap">{words.pointHint}</View>
        <View className="row row-tight">
          {latLng.map(({ name, label }) => (
            <View key={name} className="grow">
              <Field
                label={label}
                defaultValue={point.text(name)}
                onInput={(typed) => point.put(name, typed)}
              />
            </View>
          ))}
        </View>
        <Rows
          title={words.zones}
          rows={zones}
          columns={[
            { name: 'name', label: words.zoneName },
            { name: 'upToKm', label: words.upToKm },
          ]}
          empty={{ arrival: 'local' }}
          side={(row, change) => (
            <Segmented
              label={words.zones}
              options={[
                { value: 'local', words: words.arrival.local },
                { value: 'remote', words: words.arrival.remote },
              ]}
              chosen={row.cells['arrival']}
              onTap={(arrival) => change({ arrival })}
            />
          )}
          onChange={setZones}
        />
        <Rows
          title={words.centres}
          rows={centres}
          columns={[
            { name: 'district', label: words.district },
            ...latLng,
            { name: 'uncertain', label: words.uncertain },
          ]}
          empty={{ uncertain: '12' }}
          onChange={setCentres}
        />
      </>
    ),
    read: () => ({
      what: 'area',
      point: readPoint(point.all()),
      zones: zones.map(({ cells }) => ({
        name: asText(cells['name'] ?? ''),
        upToKm: asNumber(cells['upToKm'] ?? ''),
        arrival: cells['arrival'] === 'remote' ? ('remote' as const) : ('local' as const),
      })),
      centres: centres.map(readCentre),
    }),
  };
};
