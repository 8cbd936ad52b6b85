/** Fails every test of a file in which the app complained, or drew a part that the built templates lack. */
export const watchTemplates = (): string[] => {
  const lost: string[] = [];
  beforeEach(() => {
    lost.length = 0;
    jest.spyOn(console, 'warn').mockImplementation((...said: unknown[]) => {
      if (/Template .* not found/.test(said.join(' '))) lost.push(said.join(' '));
    });
    jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => void lost.push(said.join(' ')));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    if (lost.length > 0) throw new Error(lost.join('\n'));
  });
  return lost;
};
