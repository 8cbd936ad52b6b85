import { parseArgs } from 'node:util';

/** Flags of `npm start` and `npm run dev`. */
export interface Flags {
  readonly port: number;
  readonly dataDir: string;
  readonly reset: boolean;
  readonly build: boolean;
  /** Milliseconds added to each database request. */
  readonly latencyMs: number;
}

const whole = (name: string, value: string, most: number): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > most) {
    throw new Error(`--${name} takes a whole number from 0 to ${most}, not "${value}".`);
  }
  return number;
};

/** Reads the flags; an unknown one or a wrong value is an error in one clear line. */
export const readFlags = (args: readonly string[]): Flags => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8080' },
      data: { type: 'string', default: '.data' },
      latency: { type: 'string', default: '0' },
      reset: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  });
  return {
    port: whole('port', values.port, 65_535),
    dataDir: values.data,
    reset: values.reset,
    build: !values['no-build'],
    latencyMs: whole('latency', values.latency, 10_000),
  };
};
