/** Reads `--name value` pairs; refuses what it does not know. */
export const readFlags = <Name extends string>(
  given: readonly string[],
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  const flags: Partial<Record<Name, string>> = {};
  for (let place = 0; place < given.length; place += 2) {
    const name = names.find((entry) => `--${entry}` === given[place]);
    const value = given[place + 1];
    if (name === undefined || value === undefined) {
      throw new Error(
        `Unknown or incomplete option ${given[place] ?? ''}. Known: ${names.map((n) => `--${n}`).join(' ')}`,
      );
    }
    flags[name] = value;
  }
  return flags;
};

/** Runs a command; a mistake is told in one line. */
export const runCommand = (work: () => Promise<void>): void => {
  work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
};
