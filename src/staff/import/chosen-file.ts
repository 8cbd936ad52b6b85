/** A file of the phone, as the shop takes it. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly base64: string;
}
