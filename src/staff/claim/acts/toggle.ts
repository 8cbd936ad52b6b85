/** In or out of a list of choices. */
export const toggled = <V>(all: readonly V[], one: V): V[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
