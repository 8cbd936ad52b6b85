import { config } from 'zod';

// WeChat's runtime has no usable `new Function`; without this zod would try to compile its parsers.
config({ jitless: true });

// Re-exported one by one, never as one `z` object: bundlers drop what is unused only this way (450 KB of locales).
export * from 'zod';
