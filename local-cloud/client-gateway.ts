import { Readable } from 'node:stream';
import { badParameter, CloudError } from './cloud-error';
import { fileIdOf, pathOfFileId, temporaryUrl } from './actions-storage';
import type { Faults } from './faults';
import { checkPath, type FileStore } from './file-store';
import type { FunctionsHost } from './functions-host';
import { readBody, sendJson, type Exchange } from './http';
import type { Rule } from './storage-rule';
import { isPlain } from './value';
import type { WeChat } from './wechat/wechat';

const largestCall = 102_400;

export interface GatewayParts {
  readonly host: FunctionsHost;
  readonly files: FileStore;
  readonly faults: Faults;
  readonly weChat: Pick<WeChat, 'pressPhoneNumber' | 'noteVisit'>;
  readonly read: Rule;
  readonly write: Rule;
  readonly envId: string;
  readonly url: () => string;
}

const denied = (what: string) => new CloudError('STORAGE_EXCEED_AUTHORITY', `[PermissionDenied] ${what}`);
const statusOf: Readonly<Record<string, number>> = {
  EXCEED_MAX_PAYLOAD_SIZE: 413,
  PERMISSION_DENIED: 403,
  STORAGE_EXCEED_AUTHORITY: 403,
  INVALID_PARAM: 400,
  FUNCTION_NOT_FOUND: 404,
};

/** What WeChat's own network is in production: who calls is a header, believed only from this very machine. */
export class ClientGateway {
  constructor(private readonly parts: GatewayParts) {}

  /** Calls a function as a client; answers its result as JSON text. */
  async call(openid: string | undefined, body: Buffer): Promise<string> {
    if (body.length > largestCall) {
      throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the body is larger than ${largestCall} bytes`);
    }
    let call: unknown;
    try {
      call = JSON.parse(body.toString('utf8'));
    } catch {
      throw badParameter('the body is no JSON');
    }
    const name = isPlain(call) ? call['name'] : undefined;
    if (!isPlain(call) || typeof name !== 'string') throw badParameter('name is missing');
    if (!this.parts.host.settings(name).clients) {
      throw new CloudError('PERMISSION_DENIED', `[PermissionDenied] clients may not call ${name}`);
    }
    if (openid !== undefined) this.parts.weChat.noteVisit(openid);
    const caller = { source: 'wx_client', ...(openid === undefined ? {} : { openid }) };
    return this.parts.host.invoke(name, { text: body.toString('utf8'), part: 'data' }, caller);
  }

  /** Puts a file as a client, where the storage rule allows it; answers its fileID. */
  async upload(openid: string | undefined, cloudPath: string, bytes: Readable): Promise<string> {
    checkPath(cloudPath);
    const owner = this.owner(cloudPath, openid);
    if (openid === undefined || !this.parts.write({ owner, caller: openid, path: cloudPath })) {
      throw denied('the storage rule forbids this write');
    }
    this.parts.faults.storageStep('upload');
    await this.parts.files.put(cloudPath, bytes, openid);
    return fileIdOf(this.parts.envId, cloudPath);
  }

  /** Whose a file is; of a new one whoever writes it, of an administrator's nobody's. */
  private owner(cloudPath: string, openid: string | undefined): string | undefined {
    const file = this.parts.files.find(cloudPath);
    return file ? (file.owner ?? undefined) : openid;
  }

  private addresses(openid: string | undefined, body: Buffer): unknown {
    const asked: unknown = JSON.parse(body.toString('utf8'));
    const list: unknown = isPlain(asked) ? asked['fileList'] : undefined;
    if (!Array.isArray(list) || list.length > 50) throw badParameter('fileList');
    return list.map((fileID: unknown) => {
      const cloudPath = pathOfFileId(fileID);
      const file = this.parts.files.find(cloudPath);
      const facts = { owner: file?.owner ?? undefined, caller: openid ?? '', path: cloudPath };
      if (!this.parts.read(facts)) return { fileID, code: 'STORAGE_EXCEED_AUTHORITY', tempFileURL: '' };
      if (!file) return { fileID, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' };
      return {
        fileID,
        code: 'SUCCESS',
        tempFileURL: temporaryUrl(this.parts.files, this.parts.url(), cloudPath, 7200),
      };
    });
  }

  private guard({ request }: Exchange): void {
    const from = request.socket.remoteAddress ?? '';
    const own = new URL(this.parts.url());
    const origin = request.headers.origin;
    if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(from))
      throw forbidden('only this machine may call');
    if (request.headers.host !== own.host) throw forbidden('the host is not this cloud');
    if (origin !== undefined && origin !== own.origin) throw forbidden('the page comes from elsewhere');
  }

  /** Answers the requests of the H5 client. */
  async serve(exchange: Exchange): Promise<void> {
    const { request, pathname, search } = exchange;
    try {
      this.guard(exchange);
      const header = request.headers['x-local-person'];
      const openid = typeof header === 'string' && header !== '' ? header : undefined;
      const route = `${request.method ?? ''} ${pathname}`;
      if (route === 'POST /client/call') {
        return sendJson(exchange, 200, await this.call(openid, await readBody(exchange, largestCall)));
      }
      if (route === 'PUT /client/upload') {
        const fileID = await this.upload(openid, search.get('path') ?? '', request);
        return sendJson(exchange, 200, { fileID });
      }
      if (route === 'POST /client/temp-url') {
        const fileList = this.addresses(openid, await readBody(exchange, largestCall));
        return sendJson(exchange, 200, { fileList });
      }
      if (route === 'POST /client/phone-number-code') {
        return sendJson(exchange, 200, this.parts.weChat.pressPhoneNumber(openid));
      }
      throw badParameter(`there is no ${route}`);
    } catch (error) {
      const code = error instanceof CloudError ? error.code : 'SYS_ERR';
      const message = error instanceof Error ? error.message : String(error);
      // What is left of a refused body is not read: the connection ends with the answer.
      exchange.response.setHeader('connection', 'close');
      sendJson(exchange, statusOf[code] ?? 502, { code, message });
    }
  }
}

const forbidden = (why: string) => new CloudError('PERMISSION_DENIED', `[PermissionDenied] ${why}`);
