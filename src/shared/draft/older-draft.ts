const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Without the id that the shop gave it: photos of version 1 were not yet meant for one claim, so they go again. */
const sendAgain = (photo: unknown): unknown => {
  if (!isRecord(photo)) return photo;
  const { photoId: _, ...rest } = photo;
  return rest;
};

/**
 * A kept draft in today's shape. Version 1 knew repairs only; what it sent without an answer is forgotten, since the
 * shop would take the same key with today's form for another form and say so.
 */
export const upgraded = (kept: unknown): unknown => {
  if (!isRecord(kept) || kept['v'] !== 1) return kept;
  const { sent: _, ...rest } = kept;
  const product = rest['product'];
  const described = isRecord(product) && product['from'] === 'described' ? product : {};
  return {
    ...rest,
    v: 2,
    kind: 'repair',
    described: {
      category: described['category'],
      name: described['name'] ?? '',
      serial: described['serial'] ?? '',
    },
    purchase: { on: '', voucherNumber: '' },
    returning: {},
    triggers: [],
    photos: Array.isArray(rest['photos']) ? rest['photos'].map(sendAgain) : rest['photos'],
    wishes: '',
    wantsPerson: false,
    separate: false,
  };
};
