/** What a part is and says to readers of the screen. */
export interface Aria {
  readonly role?: string | undefined;
  /** Of a heading. */
  readonly level?: number | undefined;
  readonly label?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly live?: 'polite' | 'assertive' | undefined;
  readonly busy?: boolean | undefined;
  readonly modal?: boolean | undefined;
  readonly now?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Roles that a keyboard must reach on H5. */
const reached = ['button', 'radio', 'checkbox', 'link', 'tab', 'switch'];

/** WeChat reads `aria-role`; browsers read `role` and stop with Tab. Neither is given the other's. */
const roleFor = (role: string | undefined) =>
  process.env.TARO_ENV === 'weapp'
    ? { ariaRole: role }
    : { role, tabindex: role !== undefined && reached.includes(role) ? '0' : undefined };

/** Attributes for a Taro part, on either platform. */
export function aria(said: Aria): Record<string, string | number | boolean> {
  const all = {
    ...roleFor(said.role),
    ariaLevel: said.level,
    ariaLabel: said.label,
    ariaHidden: said.hidden,
    ariaChecked: said.checked,
    ariaSelected: said.selected,
    ariaDisabled: said.disabled,
    ariaLive: said.live,
    ariaBusy: said.busy,
    ariaModal: said.modal,
    ariaValuenow: said.now,
    ariaValuemin: said.min,
    ariaValuemax: said.max,
  };
  const attributes: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(all)) if (value !== undefined) attributes[name] = value;
  return attributes;
}
