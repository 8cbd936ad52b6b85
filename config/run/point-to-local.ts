/** Sets what the SDK needs to reach a local cloud instead of the environment of TCB_ENV. */
export const pointToLocal = (url: string): void => {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-1a2b',
    TCB_ENV: 'local-1a2b',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  });
};
