import { CloudError } from '../cloud-error';
import type { OpenApi } from './reply';

/** How an open API can be out of order: answering an error code, failing as a whole, or never answering. */
export type Fault = number | 'down' | 'silent';

/** Which open APIs are out of order. */
export class Faults {
  private readonly broken = new Map<string, Fault>();

  set(api: string, fault: Fault | undefined): void {
    if (fault === undefined) this.broken.delete(api);
    else this.broken.set(api, fault);
  }

  /** The API as it is at the moment. */
  over(api: string, whole: OpenApi): OpenApi {
    return (sent) => {
      const fault = this.broken.get(api);
      if (fault === undefined) return whole(sent);
      if (fault === 'silent') return new Promise(() => undefined);
      if (fault === 'down') throw new CloudError('SYS_ERR', `${api} is out of order`);
      return { errCode: fault, errMsg: `openapi.${api}:fail` };
    };
  }
}
