/** Milliseconds for which WeChat remembers a visit when it is asked about what somebody wrote. */
const remembered = 2 * 3_600_000;

/** Who used the mini-program lately. */
export class Visits {
  private readonly last = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  note(openid: string): void {
    this.last.set(openid, this.now());
  }

  forget(openid: string): void {
    this.last.delete(openid);
  }

  recent(openid: unknown): boolean {
    const at = typeof openid === 'string' ? this.last.get(openid) : undefined;
    return at !== undefined && this.now() - at <= remembered;
  }
}
