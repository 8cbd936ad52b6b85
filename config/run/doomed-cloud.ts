import { createCloud } from '../../local-cloud/cloud';
import { cloudOptions } from './cloud-options';

/**
 * A cloud in a process of its own that ends like in a power cut at a given moment of its writes; without one it
 * lives. Tells its address; a message to it is a minute of its timer.
 */
const [dataDir = '', dieAt = '0'] = process.argv.slice(2);
const doomed = Number(dieAt) > 0 ? { dieAt: Number(dieAt) } : {};
void createCloud({ ...cloudOptions, dataDir, timers: false, ...doomed }).then((cloud) => {
  process.on('message', () => void cloud.fire('scheduler', 'minute'));
  process.send?.({ url: cloud.url });
});
