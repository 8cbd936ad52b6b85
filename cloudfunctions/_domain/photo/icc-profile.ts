/** Whether bytes begin as an ICC profile does; other things travel under its name. */
export const looksLikeProfile = (bytes: Uint8Array): boolean =>
  bytes.length >= 128 && String.fromCharCode(...bytes.subarray(36, 40)) === 'acsp';
