import { Refusal } from '../refusal';

/** Damaged, cut off, or built to confuse: one answer for all. */
export const broken = (): Refusal => new Refusal('PHOTO_BROKEN');

/** Walks over bytes; whatever would reach past the end refuses the picture as broken. */
export class ByteReader {
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  get left(): number {
    return this.bytes.length - this.at;
  }

  u8(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw broken();
    this.at += 1;
    return value;
  }

  u16(): number {
    return this.u8() * 0x100 + this.u8();
  }

  u32(): number {
    return this.u16() * 0x10000 + this.u16();
  }

  u16le(): number {
    return this.u8() + this.u8() * 0x100;
  }

  u24le(): number {
    return this.u16le() + this.u8() * 0x10000;
  }

  u32le(): number {
    return this.u16le() + this.u16le() * 0x10000;
  }

  /** A view of the next `count` bytes; nothing is copied. */
  take(count: number): Uint8Array {
    if (count < 0 || count > this.left) throw broken();
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  /** The next `count` bytes as Latin-1. */
  ascii(count: number): string {
    return String.fromCharCode(...this.take(count));
  }
}
