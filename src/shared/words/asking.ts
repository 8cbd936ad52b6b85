/** Whether one is asked how it went. */
export const asking = {
  title: '办完后问问你',
  note: '每次办完问一次，过几周再问一句还好不好用。不回也没关系。',
  stop: '以后不用问我',
  ask: '以后可以再问我',
  stopped: '好，以后不再问了',
  asked: '好，以后还会问问你',
} as const;
