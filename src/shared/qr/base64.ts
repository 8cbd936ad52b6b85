const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64; WeChat has no `btoa`. */
export const base64 = (bytes: readonly number[]): string => {
  let said = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) said += letters.charAt((three >> shift) & 63);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return said.slice(0, said.length - missing) + '='.repeat(missing);
};
