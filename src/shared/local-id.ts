const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A new id of 24 letters for things of this device and for request keys. WeChat has no `crypto.randomUUID`. */
export const localId = (): string => {
  let id = Date.now().toString(36);
  while (id.length < 24) id += letters[Math.floor(Math.random() * letters.length)] ?? '0';
  return id;
};
