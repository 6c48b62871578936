/** Settings, a database and a Remix build in; a listening server out. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createListener, type ServerParts } from './listener.ts';

export type Listening = { url: string; close: () => Promise<void> };

const closingPatience = 3_000;

/** Rejects with an Error of one sentence when the address cannot be listened on. */
export async function listen(parts: ServerParts): Promise<Listening> {
  const server = createServer(createListener(parts));
  server.requestTimeout = 300_000;
  const { HOST, PORT } = parts.settings;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, HOST, PORT)));
    server.listen(PORT, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const name = HOST.includes(':') ? `[${HOST}]` : HOST;
  return { url: `http://${name}:${port}`, close: () => close(server) };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: stop the program that uses it, or choose another one with PORT=${port + 1} npm start.`,
    EACCES: `Port ${port} may not be used without more rights: choose one above 1023 with PORT=3000 npm start.`,
    EADDRNOTAVAIL: `The address ${host} does not belong to this machine: set HOST to one that does, such as 127.0.0.1.`,
    ENOTFOUND: `The address ${host} is not known: set HOST to an address of this machine, such as 127.0.0.1.`,
  };
  return new Error(reasons[error.code ?? ''] ?? `The server cannot listen: ${error.message}.`);
}

/** Answers under way may finish, idle connections end at once. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), closingPatience).unref();
  await closed;
}
