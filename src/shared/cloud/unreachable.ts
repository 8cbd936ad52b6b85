/** No answer came: no network, too slow, or a server that did not speak our language. Whether the call was done is unknown. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}
