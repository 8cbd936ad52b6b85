import { randomUUID } from 'node:crypto';
import { CloudError } from './cloud-error';
import type { Faults } from './faults';
import { readForm } from './form';
import { readBody, sendJson, type Exchange } from './http';
import type { Actions, Request } from './request';
import type { Statistics } from './statistics';
import { isPlain } from './value';

const largestRequest = 64 * 1024 * 1024;

/** JSON, or the form that WeChat's binary APIs are called by. */
const bodyOf = (bytes: Buffer, type: string): unknown => {
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  if (type.includes('json')) return JSON.parse(bytes.toString('utf8'));
  throw new CloudError('INVALID_ACTION', `bodies of the type ${type} are not served by the local cloud`);
};

/** Serves the SDK: one POST per action, always answered with 200, errors by `code`. */
export const adminEndpoint =
  (actions: Actions, statistics: Statistics, faults: Faults) =>
  async (exchange: Exchange): Promise<void> => {
    const requestId = randomUUID();
    const { headers } = exchange.request;
    // No page of a browser speaks this protocol; one that tries comes from elsewhere.
    if (headers.origin !== undefined)
      return sendJson(exchange, 403, { code: 'PERMISSION_DENIED', requestId });
    try {
      const body = bodyOf(await readBody(exchange, largestRequest), headers['content-type'] ?? '');
      const request: Request = isPlain(body) ? body : {};
      const name = String(request['action']);
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
      if (!action)
        throw new CloudError('INVALID_ACTION', `the action ${name} is not served by the local cloud`);
      if (name.startsWith('database.')) {
        statistics.requests += 1;
        statistics.byAction[name] = (statistics.byAction[name] ?? 0) + 1;
        await faults.databaseRequest();
      }
      faults.action(name);
      const answer = await action(request, headers);
      // The work is done and whoever asked cannot know: the line breaks before the answer.
      if (faults.losesAnswer(name)) exchange.response.destroy();
      else sendJson(exchange, 200, { requestId, ...answer });
    } catch (error) {
      const code = error instanceof CloudError ? error.code : 'SYS_ERR';
      const message = error instanceof Error ? error.message : String(error);
      sendJson(exchange, 200, { code, message, requestId });
    }
  };
