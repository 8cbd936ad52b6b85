import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { StartError } from './start-error';

const bind = async (server: Server, port: number, host: string): Promise<number> => {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
};
const codeOf = (error: unknown): string => String(Reflect.get(Object(error), 'code'));

export interface Listening {
  readonly port: number;
  close(): void;
}

/** One port on both loopback addresses, where the machine has both. 0 is a free one. */
export const listen = async (port: number, serve: RequestListener): Promise<Listening> => {
  for (let attempt = 1; ; attempt += 1) {
    const servers = [createServer(serve), createServer(serve)] as const;
    const close = () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    };
    try {
      const chosen = await bind(servers[0], port, '127.0.0.1');
      await bind(servers[1], chosen, '::1').catch((error: unknown) => {
        if (!['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error))) throw error;
      });
      for (const server of servers) server.keepAliveTimeout = 30_000;
      return { port: chosen, close };
    } catch (error) {
      close();
      if (codeOf(error) !== 'EADDRINUSE') throw error;
      if (port === 0 && attempt < 10) continue;
      throw new StartError(
        'PORT_TAKEN',
        `Port ${port} is taken by another program. Stop it, or choose another port.`,
      );
    }
  }
};
