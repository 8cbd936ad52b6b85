/** What a photo may weigh and measure before it goes over the line. */
export const mostBytes = 1024 * 1024;
export const longestSide = 1920;

/** JPEG qualities to try, best first, until the photo is light enough. */
export const qualities = [0.85, 0.7, 0.5] as const;

/** After this the original goes as it is: some 24-megapixel pictures hang. */
export const patienceMs = 5000;

/** Width and height brought down to the longest side, never up. */
export const fit = (width: number, height: number): { width: number; height: number } => {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

/** The result, or `instead` when it takes too long or fails. */
export const patiently = <T>(work: Promise<T>, instead: T): Promise<T> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(instead), patienceMs);
    work.then(resolve, () => resolve(instead)).finally(() => clearTimeout(timer));
  });
