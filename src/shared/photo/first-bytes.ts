const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** Whether a file begins as HEIC does, whatever its name says. Twelve bytes are enough. */
export const isHeic = (bytes: Uint8Array): boolean => {
  const word = (from: number): string => String.fromCharCode(...bytes.slice(from, from + 4));
  return word(4) === 'ftyp' && heicBrands.includes(word(8));
};
