import { useState } from 'react';
import { Field } from '../../components/field';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { asNumber } from '../setup/read-fields';
import { ClosedDays } from './closed-days';
import type { UsePart } from './part-form';
import { Rows, type Row } from './rows';
import { readSpan, spanColumns, spanRow } from './span-rows';
import { TypedTexts } from './typed-texts';
import { WeekPart, readWeek, typedWeek } from './week-part';

export const useHours: UsePart = (setup) => {
  const [week] = useState(() =>
    typedWeek(setup.hours.map((hours) => hours && { from: hours.opens, to: hours.closes })),
  );
  const [closedDays, setClosedDays] = useState<readonly string[]>(setup.closedDays);
  return {
    body: (
      <>
        <WeekPart title={words.partTitles.hours} week={week} />
        <ClosedDays days={closedDays} onChange={setClosedDays} />
      </>
    ),
    read: () => ({
      what: 'hours',
      hours: readWeek(week).map((span) => span && { opens: span.from, closes: span.to }),
      closedDays: [...closedDays],
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
          defaultValue={typed.text('perSlot')}
          onInput={(text) => typed.put('perSlot', text)}
        />
      </>
    ),
    read: () => ({
      what: 'counter',
      counter: { slots: inOrder(rows), perSlot: asNumber(typed.text('perSlot')) },
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
        defaultValue={typed.text(name)}
        onInput={(text) => typed.put(name, text)}
      />
    )),
    read: () => ({
      what: 'travel',
      speedKmh: asNumber(typed.text('speed')),
      detour: asNumber(typed.text('detour')),
      parkingMinutes: asNumber(typed.text('parking')),
      fairness: asNumber(typed.text('fairness')),
      urgentReserve: asNumber(typed.text('reserve')),
    }),
  };
};
