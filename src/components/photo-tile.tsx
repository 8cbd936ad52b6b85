import { Image, View } from '@tarojs/components';
import { parts } from '../shared/words/parts';
import { aria } from './aria';
import { Icon } from './icon';
import { inner } from './inner';
import './photo-tile.scss';

const words = parts.photo;

/** The tile around it carries the name. */
const silent = inner({ alt: '' });

export type PhotoState =
  | { readonly is: 'queued' | 'compressing' | 'checking' | 'done' }
  | { readonly is: 'uploading'; readonly percent: number }
  /** `why` in words; without `retry` nothing can be done but remove it. */
  | { readonly is: 'failed'; readonly why?: string };

interface PhotoTileProps {
  readonly src: string;
  /** Counts from 1. */
  readonly at: number;
  readonly state?: PhotoState;
  readonly onRetry?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  readonly onEarlier?: (() => void) | undefined;
  readonly onLater?: (() => void) | undefined;
  readonly onTap?: (() => void) | undefined;
  readonly onBroken?: (() => void) | undefined;
}

const tapped = (
  name: string,
  label: string,
  tap: (() => void) | undefined,
  icon: 'x' | 'earlier' | 'later',
) =>
  tap === undefined ? null : (
    <View
      className={`tile-act tile-${name}`}
      onClick={(event) => {
        event.stopPropagation();
        tap();
      }}
      {...aria({ role: 'button', label })}
    >
      <View className="tile-dot">
        <Icon name={icon} />
      </View>
    </View>
  );

function Cover({ state }: { state: PhotoState }) {
  if (state.is === 'failed')
    return (
      <View className="tile-cover">
        <Icon name="refresh" size={22} />
        <View>{state.why ?? words.failed}</View>
        <View>{words.retry}</View>
      </View>
    );
  if (state.is === 'done' || state.is === 'checking')
    return (
      <View className="tile-ok">
        <Icon name={state.is === 'done' ? 'check' : 'clock'} />
        {words[state.is]}
      </View>
    );
  const percent = state.is === 'uploading' ? state.percent : 0;
  return (
    <>
      <View className="tile-cover">
        {state.is === 'uploading' ? (
          <View className="tile-pct num">{words.percent(Math.round(percent))}</View>
        ) : (
          words[state.is]
        )}
      </View>
      <View className="tile-bar">
        <View className="tile-fill" style={{ width: `${percent}%` }} />
      </View>
    </>
  );
}

/** One photo on its way: its own progress, retry on the whole tile, remove, move. */
export function PhotoTile({ src, at, state, ...act }: PhotoTileProps) {
  const failed = state?.is === 'failed';
  const tap = failed ? act.onRetry : act.onTap;
  const label = failed ? words.retryLabel(at) : words.name(at);
  return (
    <View className={`tile ${failed ? 'tile-fail' : ''}`}>
      <View
        className="tile-main"
        {...(tap === undefined ? {} : { onClick: tap })}
        {...aria({ role: tap === undefined ? 'img' : 'button', label })}
      >
        <Image
          className="tile-img"
          mode="aspectFill"
          src={src}
          {...silent}
          {...(act.onBroken === undefined ? {} : { onError: act.onBroken })}
        />
        {state === undefined ? null : <Cover state={state} />}
      </View>
      {tapped('x', words.remove(at), act.onRemove, 'x')}
      {tapped('earlier', words.earlier(at), act.onEarlier, 'earlier')}
      {tapped('later', words.later(at), act.onLater, 'later')}
    </View>
  );
}
