/** Somebody's phone in a process of its own: sends what it is told to, all at once, and tells the answers. */
export interface Errand {
  readonly openid: string;
  readonly name: string;
  readonly data: unknown;
}

const send = async (url: string, { openid, name, data }: Errand): Promise<unknown> => {
  const answered = await fetch(`${url}/client/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-person': openid },
    body: JSON.stringify({ name, data }),
  });
  return answered.json();
};

process.on('message', (message) => {
  const { url, errands } = message as { url: string; errands: readonly Errand[] };
  void Promise.all(errands.map((errand) => send(url, errand))).then((answers) => process.send?.(answers));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
