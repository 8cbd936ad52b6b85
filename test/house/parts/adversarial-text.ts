/** Signs that belong to a class or an escape, one or two for each. */
const ofEscape: Readonly<Record<string, string>> = {
  d: '1',
  w: 'a',
  s: ' ',
  D: 'x',
  W: '-',
  S: 'x',
  n: '\n',
  r: '\r',
  t: '\t',
};
const classOf = (body: string): string => {
  const everything =
    Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('') + '\n\t，。元';
  const member = new RegExp(`[${body}]`, 'u');
  return Array.from(everything).find((sign) => member.test(sign)) ?? 'x';
};

/** One sign for each atom of a pattern, in its order; groups, anchors and counts are passed over. */
const atomsOf = (source: string): string[] => {
  const atoms: string[] = [];
  const skip = /^(?:\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|\||\^|\$|[*+?]|\{\d+(?:,\d*)?\})/;
  for (let rest = source; rest !== '';) {
    const passed = skip.exec(rest)?.[0];
    const unicode = /^\\u([0-9a-f]{4})/i.exec(rest);
    const bracket = /^\[((?:\\.|[^\]\\])*)\]/.exec(rest);
    if (passed !== undefined) rest = rest.slice(passed.length);
    else if (unicode) {
      atoms.push(String.fromCharCode(Number.parseInt(unicode[1] ?? '', 16)));
      rest = rest.slice(unicode[0].length);
    } else if (bracket) {
      atoms.push(classOf(bracket[1] ?? ''));
      rest = rest.slice(bracket[0].length);
    } else if (rest.startsWith('\\')) {
      atoms.push(ofEscape[rest[1] ?? ''] ?? rest[1] ?? '');
      rest = rest.slice(2);
    } else {
      atoms.push(rest.startsWith('.') ? 'x' : (rest[0] ?? ''));
      rest = rest.slice(1);
    }
  }
  return atoms;
};

/** Makes a text of about so many signs. */
export type Attack = (length: number) => string;

/**
 * Texts that drive a backtracking engine through a pattern as long as can be: what fits it up to one atom, that atom
 * or two neighbours or the whole over and over, perhaps its end, and then a sign that fits nothing.
 */
export const attacksOn = (source: string): Attack[] => {
  const atoms = atomsOf(source);
  const whole = atoms.join('');
  const pumps = new Map<string, Attack>();
  const pump = (before: string, part: string, after: string) => {
    if (part === '') return;
    pumps.set(
      [before, part, after].join('\0'),
      (length) => `${before}${part.repeat(Math.ceil(length / part.length))}${after}\u0007`,
    );
  };
  for (const [at, atom] of atoms.entries()) {
    const before = atoms.slice(0, at).join('');
    const after = atoms.slice(at + 1).join('');
    for (const prefix of new Set(['', before])) {
      pump(prefix, atom, '');
      pump(prefix, atom, after);
      pump(prefix, atom + (atoms[at + 1] ?? ''), '');
    }
  }
  pump('', whole, '');
  return [...pumps.values()];
};
