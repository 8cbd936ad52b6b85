/** The shape that documents have now; every write bears it. */
export const generation = 2;

/** A document of whatever generation, as it lies in the database. */
export type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

/** One step: from the generation before to the next. Only fills what is missing, so that it may run twice. */
export type Upgrade = (document: Stored) => Stored;

export const textAt = (document: Stored, field: string): string => {
  const value = document[field];
  return typeof value === 'string' ? value : '';
};
