import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Area, CrewMember, Leave } from '../../../contracts/dispatch';
import { Field } from '../../components/field';
import { staffSetup } from '../../shared/words/staff-setup';
import { readDay, asNumber, asText, readTime } from '../setup/read-fields';
import type { PartForm } from './part-form';
import { Pick } from './pick';
import { Rows, rowOf, type Row } from './rows';
import { SkillChips } from './skill-chips';
import { spanCells } from './span-rows';
import { TypedTexts } from './typed-texts';
import { pointCells, readPoint } from './use-area';
import { WeekPart, readWeek, typedWeek } from './week-part';

const words = staffSetup.member;
const eightToSix = { from: 510, to: 1_080 };

/** Somebody who was not sent before. */
export const freshMember = (customerId: string, base: CrewMember['base']): CrewMember => ({
  customerId,
  badge: '',
  base,
  skills: [],
  certificates: [],
  areas: [{ kind: 'radius', centre: base, km: 15 }],
  week: [...Array.from({ length: 6 }, () => eightToSix), null],
  lunch: { from: 720, to: 760 },
  leaves: [],
  maxVisits: 8,
  maxWorkMinutes: 540,
});

const leaveRow = ({ from, to, span }: Leave): Row =>
  rowOf({ day: from, until: to, ...(span === undefined ? { from: '', to: '' } : spanCells(span)) });

const readLeave = ({ cells }: Row): Leave => {
  const from = readDay(cells['day'] ?? '');
  const until = (cells['until'] ?? '').trim();
  const hours = (cells['from'] ?? '').trim();
  return {
    from,
    to: until === '' ? from : readDay(until),
    ...(hours === '' ? {} : { span: { from: readTime(hours), to: readTime(cells['to'] ?? '') } }),
  };
};

const radiusOf = (areas: readonly Area[]): string => {
  const found = areas.find((one) => one.kind === 'radius');
  return found ? String(found.km) : '';
};
const cornersOf = (areas: readonly Area[]): string =>
  areas
    .flatMap((one) => (one.kind === 'polygon' ? one.corners : []))
    .map(({ lat, lng }) => `${lat} ${lng}`)
    .join('\n');

const readAreas = (radius: string, corners: string, base: CrewMember['base']): Area[] => {
  const lines = corners.split('\n').filter((line) => line.trim() !== '');
  return [
    ...(radius.trim() === '' ? [] : [{ kind: 'radius' as const, centre: base, km: asNumber(radius) }]),
    ...(lines.length === 0
      ? []
      : [
          {
            kind: 'polygon' as const,
            corners: lines.map((line) => {
              const [lat = '', lng = ''] = line.trim().split(/[\s,，]+/);
              return readPoint({ lat, lng });
            }),
          },
        ]),
  ];
};

/** How one technician works. */
export const useMember = (member: CrewMember, known: readonly string[]): PartForm => {
  const [typed] = useState(
    () =>
      new TypedTexts({
        badge: member.badge,
        ...pointCells(member.base),
        radius: radiusOf(member.areas),
        corners: cornersOf(member.areas),
        lunchFrom: member.lunch ? (spanCells(member.lunch)['from'] ?? '') : '',
        lunchTo: member.lunch ? (spanCells(member.lunch)['to'] ?? '') : '',
        maxVisits: String(member.maxVisits),
        maxWork: String(member.maxWorkMinutes),
      }),
  );
  const [skills, setSkills] = useState<readonly string[]>(member.skills);
  const [week] = useState(() => typedWeek(member.week));
  const [certificates, setCertificates] = useState<readonly Row[]>(() =>
    member.certificates.map(({ skill, number, expiresOn }) => rowOf({ skill, number, expires: expiresOn })),
  );
  const [leaves, setLeaves] = useState<readonly Row[]>(() => member.leaves.map(leaveRow));
  const field = (name: string, label: string, more: { hint?: string; kind?: 'area' } = {}) => (
    <Field
      key={name}
      label={label}
      {...more}
      defaultValue={typed.text(name)}
      onInput={(text) => typed.put(name, text)}
    />
  );
  const time = (name: string, label: string) => (
    <Pick
      kind="time"
      label={label}
      value={typed.text(name)}
      optional
      onPick={(picked) => typed.put(name, picked)}
    />
  );
  const at = (name: string) => typed.text(name);
  return {
    body: (
      <>
        {field('badge', words.badge)}
        <SkillChips label={words.skills} known={known} chosen={skills} onChange={setSkills} />
        <Rows
          title={words.certificates}
          rows={certificates}
          columns={[
            { name: 'number', label: words.number },
            { name: 'expires', label: words.expires, kind: 'day' },
          ]}
          side={(row, change) => (
            <SkillChips
              label={words.skill}
              known={known}
              chosen={[row.cells['skill'] ?? ''].filter((skill) => skill !== '')}
              several={false}
              onChange={([skill = '']) => change({ skill })}
            />
          )}
          onChange={setCertificates}
        />
        <View className="h2">{words.base}</View>
        <View className="row row-tight">
          <View className="grow">{field('lat', staffSetup.lat)}</View>
          <View className="grow">{field('lng', staffSetup.lng)}</View>
        </View>
        <View className="h2">{words.areas}</View>
        {field('radius', words.radius, { hint: words.everywhere })}
        {field('corners', words.polygon, { hint: words.polygonHint, kind: 'area' })}
        <WeekPart title={words.week} week={week} />
        <View className="h2">{words.lunch}</View>
        <View className="row row-tight">
          <View className="grow">{time('lunchFrom', staffSetup.from)}</View>
          <View className="grow">{time('lunchTo', staffSetup.to)}</View>
        </View>
        <Rows
          title={words.leaves}
          rows={leaves}
          columns={[
            { name: 'day', label: words.leaveFrom, kind: 'day' },
            { name: 'until', label: words.leaveTo, kind: 'day', optional: true },
            { name: 'from', label: words.hoursFrom, kind: 'time', optional: true },
            { name: 'to', label: words.hoursTo, kind: 'time', optional: true },
          ]}
          onChange={setLeaves}
        />
        {field('maxVisits', words.maxVisits)}
        {field('maxWork', words.maxWork)}
      </>
    ),
    read: () => {
      const base = readPoint({ lat: at('lat'), lng: at('lng') });
      return {
        what: 'technician',
        member: {
          customerId: member.customerId,
          badge: asText(at('badge')),
          base,
          skills: [...skills],
          certificates: certificates.map(({ cells }) => ({
            skill: asText(cells['skill'] ?? ''),
            number: asText(cells['number'] ?? ''),
            expiresOn: readDay(cells['expires'] ?? ''),
          })),
          areas: readAreas(at('radius'), at('corners'), base),
          week: readWeek(week),
          lunch:
            at('lunchFrom').trim() === ''
              ? null
              : { from: readTime(at('lunchFrom')), to: readTime(at('lunchTo')) },
          leaves: leaves.map(readLeave),
          maxVisits: asNumber(at('maxVisits')),
          maxWorkMinutes: asNumber(at('maxWork')),
        },
      };
    },
  };
};
