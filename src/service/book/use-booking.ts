import { useState } from 'react';
import {
  bookForCustomer,
  bookVisit,
  listVisitWindows,
  listWindows,
  pinPlace,
  rebookVisit,
} from '../../../contracts/booking';
import type { Slot } from '../../../contracts/slot';
import { getClaim, listClaims } from '../../../contracts/claim';
import { listNotices } from '../../../contracts/notice';
import { call } from '../../shared/cloud/call';
import { Refused } from '../../shared/cloud/refused';
import { askAgain, useServer } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { choosePlace } from '../../shared/place/choose-place';

const refresh = () =>
  Promise.all([getClaim, listClaims, listNotices, listWindows, listVisitWindows].map((one) => askAgain(one)));

/** Milliseconds; then somebody else may have been faster. */
const freshFor = 20_000;

/** Choosing and booking a window: what is offered, chosen, was lost to somebody faster, and is had. With a store the shop books for who called. */
export const useBooking = (claimId: string, storeId?: string) => {
  const isMine = storeId === undefined;
  const desk = { storeId: storeId ?? '', claimId };
  const claim = useServer(getClaim, { claimId }, { enabled: isMine });
  const myOffers = useServer(listWindows, { claimId }, { staleTime: freshFor, enabled: isMine });
  const theirOffers = useServer(listVisitWindows, desk, { staleTime: freshFor, enabled: !isMine });
  const offers = isMine ? myOffers : theirOffers;
  const sending = useSending();
  const [wish, setWish] = useState<Slot>();
  const [date, setDate] = useState<string>();
  const [words, setWords] = useState('');
  const [lost, setLost] = useState<{ readonly slot: Slot; readonly others: readonly Slot[] }>();
  const [done, setDone] = useState<Slot>();
  const { data } = offers;
  const chosen = wish ?? data?.first;

  const book = async () => {
    if (!chosen || !data) return;
    if (isMine) void agreeInATap(['appointment', 'visit', 'progress']);
    const input = { claimId, version: data.version, ...chosen };
    const said = words.trim();
    const answer = await sending.send(async () => {
      try {
        const noted = said === '' ? {} : { words: said };
        if (storeId !== undefined) return await call(bookForCustomer, { storeId, ...input, ...noted });
        if (data.booked) return await call(rebookVisit, input);
        return await call(bookVisit, { ...input, ...noted });
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        if (failure.code === 'CHANGED_MEANWHILE') void refresh();
        if (failure.code !== 'WINDOW_TAKEN') throw failure;
        const others = failure.alternatives ?? [];
        setLost({ slot: chosen, others });
        setWish(others[0]);
        void Promise.all([listWindows, listVisitWindows].map((one) => askAgain(one)));
        return undefined;
      }
    });
    if (answer === undefined) return;
    setDone(answer.slot);
    await refresh();
  };

  const pin = async () => {
    const point = await choosePlace();
    if (!point || !data) return;
    await sending.send(() => call(pinPlace, { claimId, version: data.version, point }));
    setWish(undefined);
    await refresh();
  };

  const choose = (slot: Slot) => {
    setWish(slot);
    setDate(slot.date);
  };
  return {
    isMine,
    claim,
    offers,
    chosen,
    date: date ?? chosen?.date ?? data?.days[0]?.date ?? '',
    setDate,
    choose,
    setWords,
    lost,
    browse: () => setLost(undefined),
    done,
    busy: sending.busy,
    failure: sending.failure,
    book,
    pin,
    refresh,
  };
};
