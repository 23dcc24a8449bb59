// Serves the yardstick pages, the libraries they measure and the inputs, to this machine only.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { inputFolder } from './inputs.js';

const ROUTES = [
  ['/modules/', join(import.meta.dirname, '..', 'node_modules')],
  ['/inputs/', inputFolder],
  ['/', join(import.meta.dirname, 'yardstick')],
];

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.csv': 'text/plain' };

function fileOf(path) {
  const [prefix, folder] = ROUTES.find(([start]) => path.startsWith(start)) ?? ['/', inputFolder];
  const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** @returns {Promise<{ address: string, close: () => void }>} */
export function serveYardsticks() {
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://localhost:${server.address().port}/`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      }),
    );
  });
}
