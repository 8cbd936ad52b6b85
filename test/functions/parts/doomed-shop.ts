import { cloudOptions } from '../../../config/run/cloud-options';
import { createCloud } from '../../../local-cloud/cloud';

/** A cloud in a process of its own that ends like in a power cut at a given moment of its writes. */
const [dataDir = '', dieAt = '0'] = process.argv.slice(2);
void createCloud({ ...cloudOptions, dataDir, timers: false, dieAt: Number(dieAt) }).then((cloud) => {
  process.send?.({ url: cloud.url });
});
