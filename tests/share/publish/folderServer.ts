// A folder of a web server in memory, on loopback, that can be as good or as bad as real ones are.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { WebFolder } from '../../../src/share/publish/webFolder';

/** Answers a request in place of the folder when it returns true. */
export type Interfere = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface FolderServer extends AsyncDisposable {
  readonly folder: WebFolder;
  readonly files: Map<string, Buffer>;
  /** Methods and names in the order of the requests. */
  readonly asked: string[];
  etags: 'strong' | 'weak' | 'none';
  honoursConditions: boolean;
  interfere: Interfere;
}

export async function folderServer(limitMilliseconds = 10_000): Promise<FolderServer> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const own: FolderServer = {
    folder: { address: `http://127.0.0.1:${port}/data/`, credentials: null, limitMilliseconds },
    files: new Map(),
    asked: [],
    etags: 'strong',
    honoursConditions: true,
    interfere: () => false,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  const etagOf = (name: string): string | null => {
    const bytes = own.files.get(name);
    if (bytes === undefined || own.etags === 'none') return null;
    const tag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    return own.etags === 'weak' ? `W/${tag}` : tag;
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = (request.url ?? '').replace('/data/', '');
    own.asked.push(`${request.method} ${name.replace(/[0-9a-f]{64}/, '#')}`);
    const bytes = await buffer(request);
    if (own.interfere(request, response)) return;
    if (request.method === 'PUT') put(name, bytes, request, response);
    else get(name, request, response);
  }

  function put(name: string, bytes: Buffer, { headers }: IncomingMessage, response: ServerResponse): void {
    const isRefused =
      (headers['if-none-match'] === '*' && own.files.has(name)) ||
      (headers['if-match'] !== undefined && headers['if-match'] !== etagOf(name));
    if (own.honoursConditions && isRefused) return void response.writeHead(412).end();
    response.writeHead(own.files.has(name) ? 204 : 201).end();
    own.files.set(name, bytes);
  }

  function get(name: string, { headers }: IncomingMessage, response: ServerResponse): void {
    const found = own.files.get(name);
    const etag = etagOf(name);
    if (found === undefined) return void response.writeHead(404).end('none');
    const tag = etag === null ? {} : { ETag: etag };
    if (etag !== null && headers['if-none-match'] === etag) return void response.writeHead(304, tag).end();
    response.writeHead(200, tag).end(found);
  }

  return own;
}
