import { navigateTo } from '@tarojs/taro';
import type { WindowOffers } from '../../../contracts/booking';
import type { ClaimDetail } from '../../../contracts/claim';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { booking as words } from '../../shared/words/booking';
import { canChoose } from '../../shared/place/choose-place';

interface PlaceCardProps {
  readonly contact: ClaimDetail['contact'];
  readonly where: WindowOffers['where'];
  /** Somebody books for himself, and may change it. */
  readonly mine: boolean;
  readonly onPin: () => void;
}

/** Where somebody is to come, how well that is known, and what can be done about it. */
export function PlaceCard({ contact, where, mine, onPin }: PlaceCardProps) {
  return (
    <Card look="flush">
      <Cell
        icon="pin"
        title={`${contact.district}${contact.address}`}
        note={`${contact.name} ${contact.phone}${where === undefined ? '' : ` · ${words.where[where]}`}`}
        {...(mine
          ? { side: words.address, onTap: () => void navigateTo({ url: '/account/my-data/index' }) }
          : {})}
      />
      {mine && canChoose && where !== 'map' ? (
        <Cell icon="search" title={words.pin} side={words.pinAct} onTap={onPin} />
      ) : null}
    </Card>
  );
}
