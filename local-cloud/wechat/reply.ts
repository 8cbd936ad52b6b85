/** What an open API is sent and what it answers: `errCode` 0 is success. */
export type Sent = Readonly<Record<string, unknown>>;
export type Reply = Readonly<Record<string, unknown>>;
export type OpenApi = (sent: Sent) => Reply | Promise<Reply>;

export const refused = (errCode: number, errMsg: string): Reply => ({ errCode, errMsg });
export const answered = (api: string, more: Reply = {}): Reply => ({
  errCode: 0,
  errMsg: `openapi.${api}:ok`,
  ...more,
});

/** A field by the name that the SDK sends or by the one that HTTP takes: `mediaUrl`, `media_url`. */
export const fieldOf = (sent: Sent, name: string): unknown =>
  sent[name] ?? sent[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
