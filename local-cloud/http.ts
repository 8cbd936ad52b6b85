import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudError } from './cloud-error';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** As it stands in the request line, undecoded: decoding is the reader's business. */
  readonly pathname: string;
  readonly search: URLSearchParams;
}

export const exchange = (request: IncomingMessage, response: ServerResponse): Exchange => {
  const [pathname = '/', search = ''] = (request.url ?? '/').split('?', 2);
  return { request, response, pathname, search: new URLSearchParams(search) };
};

export const sendJson = ({ response }: Exchange, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

export const sendPage = ({ response }: Exchange, status: number, page: string): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(page);
};

/** The whole body; refuses at the limit, before more is read. */
export const readBody = async ({ request }: Exchange, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > limit)
      throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the body is larger than ${limit} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};
