import {
  type CSSProperties,
  type FormEvent,
  type MouseEventHandler,
  type ReactNode,
  createElement,
} from 'react';

/** A thin stand-in for Taro's parts: the same props on plain elements. */
interface PartProps {
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly id?: string;
  readonly children?: ReactNode;
  readonly onClick?: MouseEventHandler;
  readonly onError?: () => void;
  readonly onInput?: (event: { detail: { value: string } }) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: (event: { detail: { value: string } }) => void;
  readonly defaultValue?: string;
  readonly placeholder?: string;
  readonly maxlength?: number;
  readonly src?: string;
  readonly role?: string;
  readonly [name: string]: unknown;
}

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const spoken = (props: PartProps) =>
  Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => /^aria[A-Z]/.test(name) && name !== 'ariaRole')
      .map(([name, value]) => [dashed(name), value]),
  );

const plain = ({ className, style, id, onClick, role, ...rest }: PartProps) => ({
  className,
  style,
  id,
  onClick,
  role,
  tabIndex: rest['tabindex'] === '0' ? 0 : undefined,
  ...spoken(rest),
});

const detailOf = (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => ({
  detail: { value: event.currentTarget.value },
});

const typed = (tag: 'input' | 'textarea') =>
  function Typed(props: PartProps) {
    return createElement(tag, {
      ...plain(props),
      defaultValue: props.defaultValue,
      placeholder: props.placeholder,
      maxLength: props.maxlength,
      onFocus: props.onFocus,
      onInput: (event: FormEvent<HTMLInputElement>) => props.onInput?.(detailOf(event)),
      onBlur: (event: FormEvent<HTMLInputElement>) => props.onBlur?.(detailOf(event)),
    });
  };

export const View = (props: PartProps) => <div {...plain(props)}>{props.children}</div>;
export const ScrollView = View;
export const Text = (props: PartProps) => <span {...plain(props)}>{props.children}</span>;
export const Image = (props: PartProps) => <img alt="" src={props.src} onError={props.onError} />;
export const Input = typed('input');
export const Textarea = typed('textarea');
/** The phone's own calendar: a plain field behind what opens it. */
export const Picker = (
  props: PartProps & { readonly onChange?: (event: { detail: { value: string } }) => void },
) => (
  <div>
    {props.children}
    <input
      data-testid="calendar"
      onInput={(event) => props.onChange?.({ detail: { value: event.currentTarget.value } })}
    />
  </div>
);
export const Button = View;
