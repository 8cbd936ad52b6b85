import { errorCorrection } from './reed-solomon';

/** Of level M, which a quarter-torn-off corner does not hurt: blocks, data and correction codewords of each (table 9). */
const versions = [
  { blocks: 1, data: 16, correction: 10 },
  { blocks: 1, data: 28, correction: 16 },
  { blocks: 1, data: 44, correction: 26 },
  { blocks: 2, data: 32, correction: 18 },
  { blocks: 2, data: 43, correction: 24 },
  { blocks: 4, data: 27, correction: 16 },
] as const;

/** Mode and length take 12 bits. */
const room = ({ blocks, data }: (typeof versions)[number]): number => blocks * data - 2;

/** Most characters that fit. */
export const qrCapacity = room(versions[5]);

/** Latin text as the bytes that stand in front of the padding: mode 0100, length, text, end (7.4). */
const packed = (text: string, length: number): readonly number[] => {
  const bits = [0b0100, text.length >> 4, text.length & 15];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bits.push(code >> 4, code & 15);
  }
  bits.push(0);
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 2) bytes.push((bits[at] ?? 0) * 16 + (bits[at + 1] ?? 0));
  for (let pad = 0xec; bytes.length < length; pad ^= 0xec ^ 0x11) bytes.push(pad);
  return bytes;
};

/** The blocks, one codeword of each in turn. */
const interleaved = (blocks: readonly (readonly number[])[]): readonly number[] =>
  (blocks[0] ?? []).flatMap((_, at) => blocks.map((block) => block[at] ?? 0));

/**
 * Codewords of a text of printable ASCII characters in the order in which they are drawn, and the smallest version
 * (1 to 6) that holds them. Throws on longer texts and others: what a code says is made here, never typed.
 */
export const codewords = (
  text: string,
): { readonly version: number; readonly codewords: readonly number[] } => {
  const index = versions.findIndex((each) => text.length <= room(each));
  const version = versions[index];
  if (version === undefined || !/^[ -~]*$/.test(text)) throw new Error('Not a text for a QR code');
  const bytes = packed(text, version.blocks * version.data);
  const blocks = Array.from({ length: version.blocks }, (_, at) =>
    bytes.slice(at * version.data, (at + 1) * version.data),
  );
  return {
    version: index + 1,
    codewords: [
      ...interleaved(blocks),
      ...interleaved(blocks.map((block) => errorCorrection(block, version.correction))),
    ],
  };
};
