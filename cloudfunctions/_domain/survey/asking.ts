/** What a person let us do about asking him; kept with the customer. */
export interface Asking {
  /** He does not want to be asked any more. */
  readonly stopped?: true;
  /** When he was last asked anything. */
  readonly askedAt?: string;
  /** When he was last asked whether he would recommend the shop. */
  readonly recommendAt?: string;
}
