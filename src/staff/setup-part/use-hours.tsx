import { useState } from 'react';
import { Field } from '../../components/field';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { readDay, readNumber, readWords } from '../setup/read-fields';
import type { UsePart } from './part-form';
import { Rows, type Row } from './rows';
import { readSpan, spanColumns, spanRow } from './span-rows';
import { TypedTexts } from './typed-texts';
import { WeekPart, readWeek, typedWeek } from './week-part';

export const useHours: UsePart = (setup) => {
  const [week] = useState(() =>
    typedWeek(setup.hours.map((hours) => hours && { from: hours.opens, to: hours.closes })),
  );
  const [typed] = useState(() => new TypedTexts({ closed: setup.closedDays.join(' ') }));
  return {
    body: (
      <>
        <WeekPart title={words.partTitles.hours} week={week} />
        <Field
          label={words.closedDays}
          hint={words.closedDaysHint}
          kind="area"
          maxLength={2_500}
          defaultValue={typed.at('closed')}
          onInput={(text) => typed.put('closed', text)}
        />
      </>
    ),
    read: () => ({
      what: 'hours',
      hours: readWeek(week).map((span) => span && { opens: span.from, closes: span.to }),
      closedDays: readWords(typed.at('closed')).map(readDay),
    }),
  };
};

const inOrder = (rows: readonly Row[]) => rows.map(readSpan).sort((one, other) => one.from - other.from);

export const useWindows: UsePart = (setup) => {
  const [rows, setRows] = useState<readonly Row[]>(() => setup.windows.map(spanRow));
  return {
    body: <Rows title={words.partTitles.windows} rows={rows} columns={spanColumns} onChange={setRows} />,
    read: () => ({ what: 'windows', windows: inOrder(rows) }),
  };
};

export const useCounter: UsePart = (setup) => {
  const [rows, setRows] = useState<readonly Row[]>(() => setup.counter.slots.map(spanRow));
  const [typed] = useState(() => new TypedTexts({ perSlot: String(setup.counter.perSlot) }));
  return {
    body: (
      <>
        <Rows title={words.partTitles.counter} rows={rows} columns={spanColumns} onChange={setRows} />
        <Field
          label={words.perSlot}
          defaultValue={typed.at('perSlot')}
          onInput={(text) => typed.put('perSlot', text)}
        />
      </>
    ),
    read: () => ({
      what: 'counter',
      counter: { slots: inOrder(rows), perSlot: readNumber(typed.at('perSlot')) },
    }),
  };
};

const travelFields = ['speed', 'detour', 'parking', 'fairness', 'reserve'] as const;

export const useTravel: UsePart = ({ travel, urgentReserve }) => {
  const [typed] = useState(
    () =>
      new TypedTexts({
        speed: String(travel.speedKmh),
        detour: String(travel.detour),
        parking: String(travel.parkingMinutes),
        fairness: String(travel.fairness),
        reserve: String(urgentReserve),
      }),
  );
  return {
    body: travelFields.map((name) => (
      <Field
        key={name}
        label={words[name]}
        defaultValue={typed.at(name)}
        onInput={(text) => typed.put(name, text)}
      />
    )),
    read: () => ({
      what: 'travel',
      speedKmh: readNumber(typed.at('speed')),
      detour: readNumber(typed.at('detour')),
      parkingMinutes: readNumber(typed.at('parking')),
      fairness: readNumber(typed.at('fairness')),
      urgentReserve: readNumber(typed.at('reserve')),
    }),
  };
};
