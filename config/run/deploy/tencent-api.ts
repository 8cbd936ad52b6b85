import { createHash, createHmac } from 'node:crypto';

/** Whose environment, and by which right; all of it from outside, none of it ever printed. */
export interface Account {
  readonly envId: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly region: string;
  /** Of temporary keys. */
  readonly token?: string | undefined;
}

export type Service = 'tcb' | 'scf';
type Fields = Readonly<Record<string, unknown>>;
export type Api = (service: Service, action: string, body: Fields) => Promise<Fields>;

const versions: Readonly<Record<Service, string>> = { tcb: '2018-06-08', scf: '2018-04-16' };

/** What Tencent's API refused, with its own code; words and code never hold a secret. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/**
 * The signature TC3-HMAC-SHA256 of a POST with a JSON body (cloud.tencent.com/document/api/876/34812).
 * @param at seconds since 1970
 */
export const authorization = (
  { secretId, secretKey }: Pick<Account, 'secretId' | 'secretKey'>,
  service: Service,
  host: string,
  body: string,
  at: number,
): string => {
  const day = new Date(at * 1000).toISOString().slice(0, 10);
  const request = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${hash(body)}`;
  const scope = `${day}/${service}/tc3_request`;
  const toSign = `TC3-HMAC-SHA256\n${at}\n${scope}\n${hash(request)}`;
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request');
  const signature = hmac(key, toSign).toString('hex');
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
};

/** Milliseconds for one call; code goes up in it. */
const patience = 60_000;

/** @param urlOf where a service listens; a stand-in in tests */
export const apiOf = (
  account: Account,
  urlOf: (service: Service) => string = (service) => `https://${service}.tencentcloudapi.com`,
): Api => {
  const hidden = (text: string): string =>
    [account.secretKey, account.secretId, account.token ?? ''].reduce(
      (said, secret) => (secret === '' ? said : said.split(secret).join('***')),
      text,
    );
  return async (service, action, fields) => {
    const url = urlOf(service);
    const body = JSON.stringify(fields);
    const at = Math.floor(Date.now() / 1000);
    const answer = await fetch(url, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(patience),
      headers: {
        'Content-Type': 'application/json',
        'X-TC-Action': action,
        'X-TC-Region': account.region,
        'X-TC-Timestamp': String(at),
        'X-TC-Version': versions[service],
        ...(account.token === undefined ? {} : { 'X-TC-Token': account.token }),
        Authorization: authorization(account, service, new URL(url).hostname, body, at),
      },
    }).catch((error: unknown) => {
      throw new ApiError('NO_ANSWER', hidden(`${action}: ${String(error)}`));
    });
    const text = await answer.text();
    const { Response } = readJson(text);
    if (!Response) throw new ApiError('NO_ANSWER', `${action}: HTTP ${answer.status} without an answer`);
    const { Error: refused } = Response;
    if (refused) throw new ApiError(refused.Code, hidden(`${action}: ${refused.Code}, ${refused.Message}`));
    return Response;
  };
};

interface Envelope {
  readonly Response?: Fields & { readonly Error?: { readonly Code: string; readonly Message: string } };
}

const readJson = (text: string): Envelope => {
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return {};
  }
};
