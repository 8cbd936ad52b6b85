import { Input, Textarea, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { aria } from './aria';
import { Icon } from './icon';
import { inner } from './inner';
import './field.scss';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** What was there when the page opened. The part keeps its own text: Taro's controlled inputs lose characters. */
  readonly defaultValue?: string | undefined;
  readonly kind?: 'text' | 'phone' | 'code' | 'area';
  readonly maxLength?: number;
  /** What to do about it, in words. */
  readonly error?: string | undefined;
  /** Beside the text, such as a scan button. */
  readonly side?: ReactNode;
  /** The id to scroll to when this field is the first one refused. */
  readonly id?: string;
  readonly onInput: (value: string) => void;
  /** Checks belong here, not into `onInput`. */
  readonly onLeave?: (value: string) => void;
}

const keyboards = { text: 'text', phone: 'number', code: 'text', area: 'text' } as const;

/** A line or block of text with label, hint and error. */
export function Field(field: FieldProps) {
  const [focus, setFocus] = useState(false);
  const { label, hint, error, kind = 'text', id } = field;
  const name = error === undefined ? label : `${label}，${error}`;
  const shared = {
    ...(field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue }),
    placeholder: field.placeholder ?? '',
    placeholderClass: 'ph',
    maxlength: field.maxLength ?? (kind === 'area' ? 500 : 100),
    onInput: (event: { detail: { value: string } }) => field.onInput(event.detail.value),
    onFocus: () => setFocus(true),
    onBlur: (event: { detail: { value: string } }) => {
      setFocus(false);
      field.onLeave?.(event.detail.value);
    },
    ...(process.env.TARO_ENV === 'h5' ? inner({ 'aria-label': name }) : aria({ label: name })),
  };
  const state = error === undefined ? (focus ? 'is-focus' : '') : 'is-error';
  return (
    <View className={`field ${state}`} {...(id === undefined ? {} : { id })}>
      <View className="field-l">
        {label}
        {hint === undefined ? null : <View className="cap">{hint}</View>}
      </View>
      <View className={`field-box ${kind === 'area' ? 'field-area' : ''}`}>
        {kind === 'area' ? (
          <Textarea className="field-in" autoHeight {...shared} />
        ) : (
          <Input className="field-in" type={keyboards[kind]} {...shared} />
        )}
        {field.side}
      </View>
      {error === undefined ? null : (
        <View className="field-err" {...aria({ role: 'alert' })}>
          <Icon name="alert" />
          {error}
        </View>
      )}
    </View>
  );
}
