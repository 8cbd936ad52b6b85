import { phone } from '../../../contracts/fields';
import { staffSetup } from '../../shared/words/staff-setup';

const bad = staffSetup.bad;

/** What somebody typed cannot be taken; the words say what to write instead. */
export class Unreadable extends Error {}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** `9:00`, `09:00` or `9` → minutes from midnight. */
export const readTime = (typed: string): number => {
  const found = /^(\d{1,2})(?:[:：](\d{2}))?$/.exec(typed.trim());
  const minutes = found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : -1;
  if (minutes < 0 || minutes > 1_440) throw new Unreadable(bad.time);
  return minutes;
};

/** Minutes from midnight → `09:00`. */
export const writeTime = (minutes: number): string => {
  const pad = (value: number) => (value < 10 ? `0${value}` : String(value));
  return `${pad(Math.floor(minutes / 60))}:${pad(Math.round(minutes % 60))}`;
};

/** What is typed as a number; `NaN` where it is none, which is said with the field's name when it is saved. */
export const asNumber = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed.trim()));

export const readDay = (typed: string): string => {
  if (!isDay.test(typed.trim())) throw new Unreadable(bad.day);
  return typed.trim();
};

/** The same for a text. */
export const asText = (typed: string): string => typed.trim();

export const readText = (typed: string): string => {
  if (typed.trim() === '') throw new Unreadable(bad.text);
  return typed.trim();
};

export const readPhone = (typed: string): string => {
  const read = phone.safeParse(typed.trim());
  if (!read.success) throw new Unreadable(bad.phone);
  return read.data;
};
