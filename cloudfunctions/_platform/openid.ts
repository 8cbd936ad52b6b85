/**
 * What WeChat calls a person. It goes to WeChat's APIs and nowhere else: it prints as nothing, and the guard of the
 * database refuses a document that holds one, since it is no plain object.
 */
export class Openid {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** For calls to WeChat only. */
  reveal(): string {
    return this.#value;
  }
}
