import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { uploadedType } from './content-types';
import { CloudError } from './cloud-error';
import type { Faults } from './faults';
import type { FileStore } from './file-store';
import type { Exchange } from './http';

const refuse = ({ response }: Exchange, status: number, code: string, message: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  );
};

/** PUT, GET and HEAD of stored files below /cos/; each needs a signature that this cloud gave. */
export const fileEndpoint =
  (files: FileStore, faults: Faults) =>
  async (exchange: Exchange): Promise<void> => {
    const { request, response, pathname, search } = exchange;
    const unsigned = () =>
      refuse(exchange, 403, 'SignatureDoesNotMatch', 'The signature does not match or has expired');
    let cloudPath: string;
    try {
      cloudPath = decodeURI(pathname.slice('/cos/'.length));
    } catch {
      return refuse(exchange, 400, 'InvalidURI', 'The path cannot be read');
    }
    if (request.method === 'PUT') {
      const signature = /q-signature=([0-9a-f]+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const until = Number(request.headers['x-cos-security-token']);
      if (!files.allows('put', cloudPath, until, signature)) return unsigned();
      try {
        faults.storageStep('upload');
        await files.put(cloudPath, request);
      } catch (error) {
        const large = error instanceof CloudError && error.code === 'EXCEED_MAX_PAYLOAD_SIZE';
        if (large) return refuse(exchange, 400, 'EntityTooLarge', error.message);
        return refuse(exchange, 500, 'InternalError', 'We encountered an internal error. Please try again.');
      }
      response.writeHead(200).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(exchange, 405, 'MethodNotAllowed', 'no');
    if (!files.allows('get', cloudPath, Number(search.get('t')), search.get('sign') ?? '')) return unsigned();
    const file = files.find(cloudPath);
    if (!file) return refuse(exchange, 404, 'NoSuchKey', 'The specified key does not exist.');
    response.writeHead(200, {
      'content-type': uploadedType(cloudPath),
      'content-length': file.size,
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(files.blobPath(file)), response);
  };
