import { randomUUID } from 'node:crypto';

/** On whose behalf a function runs; a nested call and a timer are on nobody's. */
export interface Caller {
  readonly openid?: string;
  /** `wx_client`, `wx_trigger`, or what a nested call reports. */
  readonly source: string;
  readonly timer?: boolean;
}

/**
 * An event as the text it came in: taken apart in the instance only, so that what is nested beyond all reason is the
 * function's to refuse and cannot hurt the cloud.
 */
export interface EventText {
  readonly text: string;
  /** The event is this part of what the text says. */
  readonly part?: string;
}

/** The variables that the platform sets before an event. */
export const identityEnv = ({ openid, source, timer }: Caller, appId: string): Record<string, string> => {
  const wx: Record<string, string> =
    openid === undefined
      ? {}
      : { WX_OPENID: openid, WX_APPID: appId, WX_CLIENTIP: '127.0.0.1', WX_API_TOKEN: 'local-token' };
  const tcb = { TCB_SOURCE: source, TCB_SOURCE_IP: '127.0.0.1', TCB_TRACELOG: randomUUID() };
  return {
    ...wx,
    ...(openid === undefined ? {} : { WX_CONTEXT_KEYS: Object.keys(wx).join(',') }),
    ...tcb,
    TCB_CONTEXT_KEYS: Object.keys(tcb).join(','),
    ...(timer === true ? { TRIGGER_SRC: 'timer' } : {}),
  };
};

/** What a process needs so that the unmodified SDK talks to this cloud. */
export const sdkEnv = (url: string, envId: string): Record<string, string> => ({
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: envId,
  TCB_ENV: envId,
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: 'local',
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
});
