import type { Transport } from './transport-port';
import { Unreachable } from './unreachable';

const header = 'x-local-person';
const slot = 'person';

/** Who sits at this browser: named in the address, else chosen in this tab, else chosen last. */
const whoAmI = (): string | undefined => {
  const named = new URLSearchParams(window.location.search).get('as');
  if (named) sessionStorage.setItem(slot, named);
  return sessionStorage.getItem(slot) ?? localStorage.getItem(slot) ?? undefined;
};

/** What `button open-type="getPhoneNumber"` gives in WeChat: a code, or nothing. */
export const pressPhoneNumber = async (): Promise<string | undefined> => {
  const headers = { [header]: whoAmI() ?? '' };
  try {
    const answered = await fetch('/client/phone-number-code', { method: 'POST', headers });
    const { code } = (await answered.json()) as { code?: string };
    return answered.ok ? code : undefined;
  } catch {
    return undefined;
  }
};

/** Over HTTP to the place that served the page: the local cloud. */
export const transport: Transport = {
  start() {
    if (whoAmI() === undefined) window.location.assign('/who');
  },
  person: () => (whoAmI() ?? 'nobody').replace(/[^\w-]/g, '_'),
  async send(server, call, timeoutMs) {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), timeoutMs);
    try {
      const response = await fetch('/client/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', [header]: whoAmI() ?? '' },
        body: JSON.stringify({ name: server, data: call }),
        signal: control.signal,
      });
      if (!response.ok) throw new Unreachable(`HTTP ${response.status}`);
      const answer: unknown = await response.json();
      return answer;
    } catch (cause) {
      throw cause instanceof Unreachable ? cause : new Unreachable(String(cause));
    } finally {
      clearTimeout(timer);
    }
  },
  put(cloudPath, path, onProgress) {
    const request = new XMLHttpRequest();
    const send = async (): Promise<void> => {
      const file = await (await fetch(path)).blob();
      await new Promise<void>((resolve, reject) => {
        request.open('PUT', `/client/upload?path=${encodeURIComponent(cloudPath)}`);
        request.setRequestHeader(header, whoAmI() ?? '');
        request.setRequestHeader('content-type', file.type || 'application/octet-stream');
        request.upload.addEventListener('progress', ({ loaded, total }) =>
          onProgress(total > 0 ? Math.round((100 * loaded) / total) : 0),
        );
        request.addEventListener('load', () =>
          request.status < 300 ? resolve() : reject(new Unreachable(`HTTP ${request.status}`)),
        );
        for (const end of ['error', 'abort', 'timeout'] as const)
          request.addEventListener(end, () => reject(new Unreachable(end)));
        request.send(file);
      });
    };
    return {
      done: send().catch((cause: unknown) => {
        throw cause instanceof Unreachable ? cause : new Unreachable(String(cause));
      }),
      abort: () => request.abort(),
    };
  },
};
