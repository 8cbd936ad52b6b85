import type { CalendarEntry } from './calendar-entry';

/** `20261125T060000Z`. */
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** RFC 5545 §3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');

/** Lines of at most 75 octets; Chinese letters have three in UTF-8 (RFC 5545 §3.1). */
const folded = (line: string): string => {
  const lines: string[] = [];
  let rest = Array.from(line);
  while (rest.length > 24) {
    lines.push(rest.slice(0, 24).join(''));
    rest = rest.slice(24);
  }
  return [...lines, rest.join('')].join('\r\n ');
};

/** One entry as a calendar file (RFC 5545), with a reminder two hours before. */
export const icsOf = ({ id, title, text, place, from, to }: CalendarEntry, now: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//aftercare//booking//ZH',
    'BEGIN:VEVENT',
    `UID:${id}@aftercare`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(from)}`,
    `DTEND:${stamp(to)}`,
    folded(`SUMMARY:${escaped(title)}`),
    folded(`DESCRIPTION:${escaped(text)}`),
    folded(`LOCATION:${escaped(place)}`),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    folded(`DESCRIPTION:${escaped(title)}`),
    'TRIGGER:-PT2H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
