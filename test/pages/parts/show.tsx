import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { queryClient } from '../../../src/shared/cloud/query-client';

/** Shows a page as the app's root would, with nothing remembered. */
export function show(page: ReactElement) {
  queryClient.clear();
  return render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>);
}
