import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import type { Action, InputOf, OutputOf } from '../../../contracts/action';
import { call } from './call';
import type { Failure } from './failure';
import { type KeptAnswer, keepAnswer, readKept } from './kept-answer';
import { queryClient } from './query-client';

export interface ServerOptions<Answer = unknown> {
  readonly enabled?: boolean;
  /** Kept on the device so that it can be read without a network; `dataUpdatedAt` is its stamp. */
  readonly keep?: boolean;
  /** Milliseconds during which the answer counts as fresh. */
  readonly staleTime?: number;
  /** Whether the answer is about to change by itself: then it is asked again every ten seconds while somebody looks. */
  readonly isComing?: (answer: Answer) => boolean;
}

const askAgainAfter = 10_000;

const keyOf = (action: Action, input: unknown) => [action.server, action.name, input] as const;

const fresh = ({ enabled, staleTime }: Pick<ServerOptions, 'enabled' | 'staleTime'>) => ({
  ...(enabled === undefined ? {} : { enabled }),
  ...(staleTime === undefined ? {} : { staleTime }),
});

/** What the server says; asked again when it is stale and somebody looks. */
export const useServer = <A extends Action>(
  action: A,
  input: InputOf<A>,
  options: ServerOptions<OutputOf<A>> = {},
): UseQueryResult<OutputOf<A>, Failure> =>
  useQuery<OutputOf<A>, Failure>({
    queryKey: keyOf(action, input),
    queryFn: async () => {
      const answer = await call(action, input);
      if (options.keep) keepAnswer(action, input, answer, Date.now());
      return answer;
    },
    ...(options.keep
      ? {
          initialData: () => readKept(action, input)?.data,
          initialDataUpdatedAt: () => readKept(action, input)?.at,
        }
      : {}),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && options.isComing?.(data) ? askAgainAfter : false,
    ...fresh(options),
  });

interface PageParam<A extends Action> {
  readonly input: InputOf<A>;
  readonly first: boolean;
}

/**
 * A list read page by page. `after` makes the next page's input from the last page, or `undefined` at the end.
 * Only the first page is kept for offline reading.
 */
export const useServerPages = <A extends Action>(
  action: A,
  first: InputOf<A>,
  after: (page: OutputOf<A>) => InputOf<A> | undefined,
  options: ServerOptions = {},
): UseInfiniteQueryResult<InfiniteData<OutputOf<A>, PageParam<A>>, Failure> => {
  const kept = (): KeptAnswer<OutputOf<A>> | undefined =>
    options.keep ? readKept(action, first) : undefined;
  return useInfiniteQuery<
    OutputOf<A>,
    Failure,
    InfiniteData<OutputOf<A>, PageParam<A>>,
    readonly unknown[],
    PageParam<A>
  >({
    queryKey: [...keyOf(action, first), 'pages'],
    queryFn: async ({ pageParam }) => {
      const page = await call(action, pageParam.input);
      if (options.keep && pageParam.first) keepAnswer(action, first, page, Date.now());
      return page;
    },
    initialPageParam: { input: first, first: true },
    getNextPageParam: (page) => {
      const input = after(page);
      return input === undefined ? undefined : { input, first: false };
    },
    initialData: () => {
      const page = kept();
      return page && { pages: [page.data], pageParams: [{ input: first, first: true }] };
    },
    initialDataUpdatedAt: () => kept()?.at,
    ...fresh(options),
  });
};

/** Marks every answer of an action as out of date, so that whoever looks at one asks again. */
export const askAgain = (action: Action): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: [action.server, action.name] });

/** Puts an answer that came with another call in its place. */
export const learn = <A extends Action>(action: A, input: InputOf<A>, answer: OutputOf<A>): void => {
  queryClient.setQueryData(keyOf(action, input), answer);
};
