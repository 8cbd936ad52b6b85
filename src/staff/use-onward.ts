import { stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useEffect } from 'react';
import { useReturn } from '../components/use-return';

interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
  readonly refetch: () => Promise<unknown>;
}

/**
 * A list that is read page by page: more at its bottom, anew when it is pulled or one comes back to it.
 * @param isEmpty whether nothing of what was read is shown: what is not the reader's to see may fill a whole page
 */
export const useOnward = (list: Pages, isEmpty: boolean): void => {
  const { hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = list;
  const isGap = isEmpty && hasNextPage && !isFetchingNextPage;
  useReturn(refetch);
  usePullDownRefresh(() => void refetch().then(() => stopPullDownRefresh()));
  useEffect(() => {
    if (isGap) void fetchNextPage();
  }, [isGap, fetchNextPage]);
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  });
};
