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

/** Why a picture is not shown clearly: WeChat is looking, gave no answer, is in doubt, or forbids it. */
export type PhotoVeil = 'checking' | 'unknown' | 'review' | 'risky';

interface PhotoTileProps {
  readonly src: string;
  /** Blurs the picture; where it may be opened on purpose, `onTap` does. */
  readonly veil?: PhotoVeil | undefined;
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

function Veil({ veil, opens }: { veil: PhotoVeil; opens: boolean }) {
  return (
    <View className="tile-cover">
      <Icon name={veil === 'risky' ? 'lock' : veil === 'checking' ? 'clock' : 'eye'} size={22} />
      <View>{words.veil[veil]}</View>
      {opens ? <View>{words.open}</View> : null}
    </View>
  );
}

/** One photo on its way: its own progress, retry on the whole tile, remove, move. */
export function PhotoTile({ src, at, state, veil, ...act }: PhotoTileProps) {
  const failed = state?.is === 'failed';
  const tap = failed ? act.onRetry : act.onTap;
  const named = veil === undefined ? words.name(at) : words.veiled(at, words.veil[veil]);
  const label = failed ? words.retryLabel(at) : named;
  return (
    <View className={`tile ${failed ? 'tile-fail' : ''}`}>
      <View
        className="tile-main"
        {...(tap === undefined ? {} : { onClick: tap })}
        {...aria({ role: tap === undefined ? 'img' : 'button', label })}
      >
        {veil === 'risky' ? null : (
          <Image
            className={`tile-img ${veil === undefined ? '' : 'tile-veiled'}`}
            mode="aspectFill"
            src={src}
            {...silent}
            {...(act.onBroken === undefined ? {} : { onError: act.onBroken })}
          />
        )}
        {veil === undefined ? null : <Veil veil={veil} opens={tap !== undefined} />}
        {state === undefined ? null : <Cover state={state} />}
      </View>
      {tapped('x', words.remove(at), act.onRemove, 'x')}
      {tapped('earlier', words.earlier(at), act.onEarlier, 'earlier')}
      {tapped('later', words.later(at), act.onLater, 'later')}
    </View>
  );
}
