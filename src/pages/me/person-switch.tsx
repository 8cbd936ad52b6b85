/** WeChat knows who holds the phone. */
export function PersonSwitch(): null {
  return null;
}
