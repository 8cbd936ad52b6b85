import { badParameter } from './cloud-error';
import type { FunctionsHost } from './functions-host';
import { textOf, type Actions } from './request';

const sourceOf = (header: unknown): string =>
  (typeof header === 'string' ? header.split(',') : [])
    .filter((part) => part !== '' && part !== 'unknown')
    .join(',') || 'scf';

/** One function calling another: no identity goes along, since the SDK sends none. */
export const functionActions = (host: FunctionsHost): Actions => ({
  'functions.invokeFunction': async (request, headers) => {
    const text = request['request_data'];
    const event = { text: typeof text === 'string' && text !== '' ? text : '{}' };
    try {
      JSON.parse(event.text);
    } catch {
      throw badParameter('request_data is no JSON');
    }
    const caller = { source: sourceOf(headers['x-tcb-source']) };
    return { data: { response_data: await host.invoke(textOf(request, 'function_name'), event, caller) } };
  },
});
