import * as z from 'zod';

// WeChat's runtime has no usable `new Function`; without this zod would try to compile its parsers.
z.config({ jitless: true });

export { z };
