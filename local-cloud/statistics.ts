/** What the database was asked and what it cost. */
export interface Statistics {
  requests: number;
  scanned: number;
  returned: number;
  byAction: Record<string, number>;
  readonly unindexed: Set<string>;
}

export const newStatistics = (): Statistics => ({
  requests: 0,
  scanned: 0,
  returned: 0,
  byAction: {},
  unindexed: new Set(),
});

export const resetStatistics = (statistics: Statistics): void => {
  statistics.requests = 0;
  statistics.scanned = 0;
  statistics.returned = 0;
  statistics.byAction = {};
  statistics.unindexed.clear();
};
