/** Text of some bytes in this encoding, or nothing where they are something else. */
const textIn = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * A spreadsheet's file as text: UTF-16 where its byte order mark says so, else UTF-8, else GBK, which Excel writes on
 * a Chinese Windows (as GB 18030, which contains it). Nothing where it is none of them, or holds NULs as no text does.
 */
export const decode = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  const text =
    first === 0xff && second === 0xfe
      ? textIn('utf-16le', bytes)
      : (textIn('utf-8', bytes) ?? textIn('gb18030', bytes));
  return text === undefined || text.includes('\u0000') ? undefined : text;
};
