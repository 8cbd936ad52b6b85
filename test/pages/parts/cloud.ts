import type { RefusalCode } from '../../../contracts/refusal';
import type { Call } from '../../../contracts/envelope';

/** The network's stand-in: what the shop answers to each action, and what was asked. */
export interface Cloud {
  readonly called: Call[];
  answer(action: string, data: unknown): void;
  refuse(action: string, code: RefusalCode, field?: string): void;
  /** Answers to this action do not arrive, until it is answered anew. */
  lose(action: string): void;
  unplug(): void;
  plugIn(): void;
}

/** Puts a shop behind `fetch`; everything above the wire is the app's own. */
export function openCloud(table: Readonly<Record<string, unknown>>): Cloud {
  const answers = new Map<string, unknown>();
  const ok = (data: unknown) => ({ ok: true, requestId: 'req-ok', data });
  for (const [action, data] of Object.entries(table)) answers.set(action, ok(data));
  let online = true;
  const called: Call[] = [];
  const lost = new Set<string>();
  const actionOf = (body: string): string => {
    const { data }: { data: Call } = JSON.parse(body);
    return data.action;
  };
  const fetchStandIn = async (_url: string, { body }: { body: string }) => {
    await Promise.resolve();
    if (!online || lost.has(actionOf(body))) throw new TypeError('Failed to fetch');
    const { data }: { data: Call } = JSON.parse(body);
    called.push(data);
    return { ok: true, json: () => Promise.resolve(answers.get(data.action)) };
  };
  Object.assign(globalThis, { fetch: fetchStandIn });
  sessionStorage.setItem('person', 'lin');
  return {
    called,
    answer: (action, data) => {
      lost.delete(action);
      answers.set(action, ok(data));
    },
    lose: (action) => void lost.add(action),
    refuse: (action, code, field) =>
      void answers.set(action, {
        ok: false,
        requestId: 'REQ-7F3A',
        code,
        ...(field === undefined ? {} : { field }),
      }),
    unplug: () => void (online = false),
    plugIn: () => void (online = true),
  };
}
