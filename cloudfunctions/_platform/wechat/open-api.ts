import type { App } from '../sdk';

/** What an open API answered: WeChat's error code, 0 where it worked, and the fields of the answer. */
export interface Reply {
  readonly errCode: number;
  readonly fields: Readonly<Record<string, unknown>>;
}
export type OpenApi = (name: string, data: Readonly<Record<string, unknown>>) => Promise<Reply>;

export const asFields = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? { ...value } : {};

/** Nothing came back, or nothing that has a code: WeChat's own word for "system busy". */
export const noAnswer: Reply = { errCode: -1, fields: {} };

const codeOf = (fields: Readonly<Record<string, unknown>>): number => {
  const code = Number(fields.errCode ?? fields.errcode);
  return Number.isInteger(code) ? code : -1;
};

/** Milliseconds after which WeChat counts as out of order: people wait for what is asked here. */
const patience = 3_000;

/**
 * Calls one of WeChat's open APIs. Never fails: an outage answers error code -1, whether it comes as a thrown error, as
 * a code of the SDK or as silence.
 */
export const openApiOf =
  (app: App): OpenApi =>
  async (name, data) => {
    try {
      const call = { apiName: `openapi.${name}`, requestData: data };
      const answer = await app.callWxOpenApi(call, { timeout: patience });
      const fields = asFields(answer.result);
      return { errCode: codeOf(fields), fields };
    } catch (error) {
      return { errCode: codeOf(asFields(error)), fields: {} };
    }
  };
