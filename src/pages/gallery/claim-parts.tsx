import { View } from '@tarojs/components';
import { Badge, type Tone } from '../../components/badge';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { ClaimStub } from '../../components/claim-stub';
import { ClaimTag } from '../../components/claim-tag';
import { Countdown } from '../../components/countdown';
import { IconButton } from '../../components/icon-button';
import { Plate } from '../../components/plate';
import { QrImage } from '../../components/qr-image';
import { Timeline } from '../../components/timeline';
import { TurnBar } from '../../components/turn-bar';
import { gallery as words } from '../../shared/words/gallery';

const nothing = () => undefined;
const hence = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const tones: readonly Tone[] = ['todo', 'shop', 'done', 'alert', 'idle'];
const turns = { todo: 'you', shop: 'shop', done: 'done', alert: 'alert', idle: 'idle' } as const;

/** Badges, turns, stubs, the tag, the timeline, the plate. */
export function ClaimParts() {
  return (
    <>
      <View className="cap">{words.states}</View>
      <View className="row row-tight row-wrap">
        {tones.map((tone) => (
          <Badge key={tone} tone={tone}>
            {words.badges[tone]}
          </Badge>
        ))}
      </View>
      <TurnBar turn="you">{words.turnYou}</TurnBar>
      <TurnBar turn="shop">{words.turnShop}</TurnBar>
      <View className="col g2">
        {tones.map((tone) => (
          <ClaimStub
            key={tone}
            turn={turns[tone]}
            icon="washer"
            title={words.badges[tone]}
            note={words.stubNote}
            side={<Badge tone={tone}>{words.badges[tone]}</Badge>}
            onTap={nothing}
          />
        ))}
        <ClaimStub turn="you" title={words.turnYou} note={words.info} act={words.add} onTap={nothing} />
      </View>
      <Countdown until={hence(3000)} />
      <Countdown until={hence(-1)} />
      <QrImage text="RX-7K3M2-Q" label={words.qr} />
      <View className="cap">{words.tag}</View>
      <ClaimTag
        number="RX-7K3M2-Q"
        state={words.badges.shop}
        before={words.tagDay}
        figure="14:20"
        after={words.tagAfter}
        note={words.stubNote}
        foot={
          <>
            <View className="grow b">{words.person}</View>
            <IconButton name="phone" label={words.phone} onTap={nothing} />
          </>
        }
      />
      <View className="cap">{words.timeline}</View>
      <Card>
        <Timeline
          entries={[
            { key: 'a', state: 'next', title: words.badges.done, time: '14:20', note: words.turnShop },
            { key: 'b', state: 'you', title: words.turnYou, time: '13:35', icon: 'camera' },
            { key: 'c', state: 'now', title: words.badges.shop, time: '12:05', icon: 'tool' },
            { key: 'd', state: 'done', title: words.submit, time: '09:12', note: words.ok },
          ]}
        />
      </Card>
      <View className="cap">{words.plate}</View>
      <Plate
        icon="fridge"
        name={words.cold}
        mark={words.soft}
        model="BS-210"
        bought="2026.10.02"
        guarantee={{ words: words.plate, before: '', days: 37, after: '26.12.31', percent: 41, ending: true }}
      />
      <Card look="flush">
        <Cell icon="pin" title={words.person} note={words.info} />
        <Cell icon="bell" title={words.person} side="3" onTap={nothing} />
      </Card>
    </>
  );
}
