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

export const readNumber = (typed: string): number => {
  const value = typed.trim() === '' ? Number.NaN : Number(typed.trim());
  if (Number.isNaN(value)) throw new Unreadable(bad.number);
  return value;
};

export const readDay = (typed: string): string => {
  if (!isDay.test(typed.trim())) throw new Unreadable(bad.day);
  return typed.trim();
};

export const readText = (typed: string): string => {
  if (typed.trim() === '') throw new Unreadable(bad.text);
  return typed.trim();
};

/** Words apart by blanks or commas. */
export const readWords = (typed: string): string[] => typed.split(/[\s,，、]+/).filter((word) => word !== '');
