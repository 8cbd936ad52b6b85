import { View } from '@tarojs/components';
import { makePhoneCall, navigateBack, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { WindowOffers } from '../../../contracts/booking';
import { getMe } from '../../../contracts/person';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { FailureNotice } from '../../components/failure-notice';
import { Field } from '../../components/field';
import { Icon } from '../../components/icon';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useReturn } from '../../components/use-return';
import { shortDay } from '../../shared/format';
import { useServer } from '../../shared/cloud/server-state';
import { PrivacySheet } from '../../shared/privacy/privacy-sheet';
import { booking as words } from '../../shared/words/booking';
import { slotWords } from '../../shared/words/slots';
import { DayRow } from '../choice/day-row';
import { isSame } from '../choice/same-slot';
import { SlotGrid } from '../choice/slot-grid';
import { Alternatives } from './alternatives';
import { Booked } from './booked';
import { GiveBack } from './give-back';
import { PlaceCard } from './place-card';
import { dayCell, windowCells } from './offered-cells';
import { useBooking } from './use-booking';

type Booking = ReturnType<typeof useBooking>;

const icons = ['home', 'swap', 'clock'] as const;

function Advice({ minutes }: { minutes: number }) {
  return (
    <View className="col g2 sm c-2">
      {words.advice(minutes).map((line, at) => (
        <View key={line} className="row row-tight row-top">
          <Icon name={icons[at] ?? 'info'} />
          <View className="grow">{line}</View>
        </View>
      ))}
    </View>
  );
}

/** Where nothing can be had: why, and whom to call. */
function Nothing({ offers, phone }: { offers: WindowOffers; phone: string | undefined }) {
  const far = offers.days.every(({ why }) => why === 'far');
  return (
    <Empty
      art="tag"
      title={far ? words.farTitle : words.noneTitle}
      text={far ? words.farText : words.noneText}
    >
      {phone === undefined ? null : (
        <Button look="line" icon="phone" onTap={() => void makePhoneCall({ phoneNumber: phone })}>
          {words.call}
        </Button>
      )}
    </Empty>
  );
}

function Choice({ booking, offers }: { booking: Booking; offers: WindowOffers }) {
  const day = offers.days.find(({ date }) => date === booking.date);
  const last = offers.days[offers.days.length - 1];
  return (
    <>
      <View className="row row-base">
        <View className="h1 grow">{words.which}</View>
        <View className="cap">{words.until(shortDay(last?.date ?? ''))}</View>
      </View>
      <DayRow
        label={words.days}
        days={offers.days.map(dayCell)}
        chosen={booking.date}
        opensFull
        onTap={booking.setDate}
      />
      {day === undefined ? null : (
        <SlotGrid
          label={words.windows}
          cells={windowCells(day, offers)}
          chosen={booking.chosen}
          onTap={booking.choose}
        />
      )}
    </>
  );
}

/** What the button does, or why it cannot. */
function BookButton({ booking, offers }: { booking: Booking; offers: WindowOffers }) {
  const { chosen, busy } = booking;
  const why = chosen === undefined ? words.pick : isSame(chosen, offers.booked) ? words.same : undefined;
  const say = offers.booked ? words.move : words.book;
  return (
    <>
      <FailureNotice failure={booking.failure} />
      <Button busy={busy} why={why} onTap={() => void booking.book()}>
        {busy ? words.booking : chosen === undefined ? words.title : say(slotWords(chosen))}
      </Button>
      <View className="cap center">{words.foot}</View>
    </>
  );
}

/** 约上门时间: a day, a window, one tap. */
export default function BookVisit() {
  const { id: claimId = '', storeId } = useRouter().params;
  const booking = useBooking(claimId, storeId);
  const [giving, setGiving] = useState(false);
  const { offers, lost, done } = booking;
  useReturn(offers.refetch);
  const claim = booking.claim.data;
  const me = useServer(getMe, {});
  const phone = me.data?.stores.find(({ id }) => id === claim?.storeId)?.phone;
  const data = offers.data;
  const title = data?.booked ? words.change : words.title;
  const nothing = data?.days.every(({ why }) => why !== undefined) ?? false;
  if (done !== undefined && (claim !== undefined || !booking.isMine))
    return (
      <Page title={words.doneTitle}>
        <Booked slot={done} claim={claim} />
        <PrivacySheet />
      </Page>
    );
  return (
    <Page
      title={title}
      dock={data === undefined || nothing ? undefined : <BookButton booking={booking} offers={data} />}
    >
      <StateView
        state={screenState(offers)}
        loading={<Skeleton rows={5} />}
        onRetry={() => void offers.refetch()}
      >
        {data === undefined ? null : (
          <>
            {lost === undefined ? (
              nothing ? (
                <Nothing offers={data} phone={phone} />
              ) : (
                <Choice booking={booking} offers={data} />
              )
            ) : (
              <Alternatives
                lost={lost.slot}
                others={lost.others}
                chosen={booking.chosen}
                onChoose={booking.choose}
                onBrowse={booking.browse}
              />
            )}
            {claim === undefined ? null : (
              <PlaceCard
                contact={claim.contact}
                where={data.where}
                mine={booking.isMine}
                onPin={() => void booking.pin()}
              />
            )}
            {data.booked || nothing ? null : (
              <Field
                label={words.note}
                placeholder={words.notePlaceholder}
                maxLength={60}
                onInput={booking.setWords}
              />
            )}
            {nothing ? null : <Advice minutes={data.minutes} />}
            {data.booked && booking.isMine ? (
              <Button look="text" onTap={() => setGiving(true)}>
                {words.giveBack}
              </Button>
            ) : null}
            <GiveBack
              claimId={claimId}
              version={data.version}
              open={giving}
              onClose={() => setGiving(false)}
              onDone={() => void booking.refresh().then(() => navigateBack())}
            />
          </>
        )}
      </StateView>
      <PrivacySheet />
    </Page>
  );
}
