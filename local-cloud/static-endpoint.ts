import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentType } from './content-types';
import type { Exchange } from './http';

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
const hashed = /\.[0-9a-f]{8,}\.\w+$/;

/** A built single-page client: files as they are, every other address is its index. */
export const staticEndpoint =
  (dir: string | undefined) =>
  async ({ request, response, pathname }: Exchange): Promise<void> => {
    const gone = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Not found');
    };
    if (dir === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return gone();
    let wanted: string;
    try {
      wanted = decodeURIComponent(pathname);
    } catch {
      return gone();
    }
    const root = path.resolve(dir);
    const asked = path.resolve(root, `.${path.posix.normalize(`/${wanted}`)}`);
    if (wanted.includes('\0') || (asked !== root && !asked.startsWith(root + path.sep))) return gone();
    const found = asked !== root && isFile(asked);
    if (!found && path.extname(asked) !== '') return gone();
    const file = found ? asked : path.join(root, 'index.html');
    if (!isFile(file)) return gone();
    response.writeHead(200, {
      'content-type': contentType(file),
      'content-length': statSync(file).size,
      'cache-control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file), response);
  };
