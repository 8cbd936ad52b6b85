import { storageSteps, type FaultOptions } from './faults';

const whole = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`${text} is no whole number`);
  return Number(text);
};

/** Faults as flags of `npm run cloud` say them; throws one line about what it cannot read. */
export const readFaults = (
  flags: Readonly<
    Partial<Record<'latency' | 'function-start' | 'lost-answers' | 'seed' | 'storage-fails' | 'disk', string>>
  >,
): FaultOptions => {
  const percent = whole(flags['lost-answers']) ?? 0;
  const steps = flags['storage-fails']?.split(',') ?? [];
  const storage = storageSteps.filter((step) => steps.includes(step));
  if (storage.length !== steps.length)
    throw new Error(`--storage-fails takes ${storageSteps.join(',')}, not "${steps.join(',')}".`);
  const { disk } = flags;
  if (disk !== undefined && disk !== 'full' && disk !== 'broken')
    throw new Error(`--disk takes full or broken, not "${disk}".`);
  return {
    latencyMs: whole(flags.latency) ?? 0,
    functionStartMs: whole(flags['function-start']) ?? 0,
    storage,
    ...(disk === undefined ? {} : { disk }),
    ...(percent > 0 ? { lostAnswers: { percent, seed: whole(flags.seed) ?? 1 } } : {}),
  };
};
