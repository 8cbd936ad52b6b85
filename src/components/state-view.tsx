import { makePhoneCall } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { parts } from '../shared/words/parts';
import { Button } from './button';
import { Empty } from './empty';
import { Notice } from './notice';
import { RequestRecord } from './request-record';

const words = parts.state;

/** What a screen shows: exactly one of five. */
export type ScreenState =
  | { readonly is: 'loading' }
  | { readonly is: 'empty' }
  /** `text` replaces the general sentence where the shop has a better one. */
  | { readonly is: 'error'; readonly requestId?: string | undefined; readonly text?: string | undefined }
  | { readonly is: 'offline' }
  /** `since`: there is no net and this is what was there at that time. */
  | { readonly is: 'content'; readonly since?: string | undefined };

interface StateViewProps {
  readonly state: ScreenState;
  readonly loading: ReactNode;
  readonly empty?: ReactNode;
  readonly children: ReactNode;
  readonly onRetry: () => void;
  /** The store's telephone, where one is known. */
  readonly phone?: string | undefined;
}

interface TroubleProps {
  readonly title: string;
  readonly text: string;
  readonly requestId?: string | undefined;
  readonly phone: string | undefined;
  readonly onRetry: () => void;
}

function Trouble({ title, text, requestId, phone, onRetry }: TroubleProps) {
  return (
    <Empty art="plug" title={title} text={text}>
      <Button icon="refresh" onTap={onRetry}>
        {words.retry}
      </Button>
      {phone === undefined ? null : (
        <Button look="line" icon="phone" onTap={() => void makePhoneCall({ phoneNumber: phone })}>
          {words.call}
        </Button>
      )}
      {requestId === undefined ? null : <RequestRecord id={requestId} />}
    </Empty>
  );
}

/** Shows the one state that a screen is in, each with one clear act. */
export function StateView({ state, loading, empty, children, onRetry, phone }: StateViewProps) {
  if (state.is === 'loading') return loading;
  if (state.is === 'empty') return empty;
  if (state.is === 'offline')
    return <Trouble title={words.offlineTitle} text={words.offlineText} phone={phone} onRetry={onRetry} />;
  if (state.is === 'error')
    return (
      <Trouble
        title={state.text === undefined ? words.errorTitle : words.refusedTitle}
        text={state.text ?? words.errorText}
        requestId={state.requestId}
        phone={phone}
        onRetry={onRetry}
      />
    );
  return (
    <>
      {state.since === undefined ? null : (
        <Notice tone="todo" icon="offline" flat>
          {words.offlineBar}
          {words.offlineStale(state.since)}
        </Notice>
      )}
      {children}
    </>
  );
}
