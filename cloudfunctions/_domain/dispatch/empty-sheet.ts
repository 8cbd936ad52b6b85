import { sheetId, type DispatchSheet } from './sheet';

/** A store that has not been set up: default windows, and nobody who could be sent. */
export const emptySheet = (storeId: string): DispatchSheet => ({
  _id: sheetId(storeId),
  v: 1,
  storeId,
  date: 'sheet',
  rev: 0,
  // The middle of China: nobody is near it, until the store says where it is.
  point: { lat: 35, lng: 105 },
  windows: [
    { from: 540, to: 660 },
    { from: 660, to: 780 },
    { from: 840, to: 960 },
    { from: 960, to: 1_080 },
  ],
  counter: { slots: [], perSlot: 4 },
  zones: [],
  services: [],
  crew: [],
  travel: { speedKmh: 22, detour: 1.35, parkingMinutes: 4, fairness: 0.002 },
  urgentReserve: 1,
  districts: [],
});
