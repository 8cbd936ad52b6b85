import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import './frame';
import './app.scss';
import { queryClient, startServerState } from './shared/cloud/query-client';
import { transport } from './shared/cloud/transport';
import { resumeLatePhotos } from './shared/photo/late-photos';
import { sweepShelf } from './shared/photo/sweep-shelf';
import { watchForUpdate } from './shared/update/watch-for-update';

transport.start();
startServerState();
watchForUpdate();
resumeLatePhotos();
void sweepShelf();

/** The root of every page. */
export default function App({ children }: PropsWithChildren) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
