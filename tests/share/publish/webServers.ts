// Web servers as offices run them, from the system's packages, on loopback with a folder of their own.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

interface Place {
  readonly root: string;
  readonly data: string;
  readonly port: number;
}

export interface WebServer {
  readonly name: string;
  readonly program: string;
  readonly isThere: boolean;
  readonly words: (place: Place) => readonly string[];
  readonly configuration: (place: Place) => string;
}

/** Started as root, servers give that up for a user of their own. */
const isRoot = process.getuid?.() === 0;

const APACHE_MODULES = '/usr/lib/apache2/modules';
const LIGHTTPD_MODULES = '/usr/lib/lighttpd';

const apache: WebServer = {
  name: 'Apache mod_dav',
  program: '/usr/sbin/apache2',
  isThere: existsSync('/usr/sbin/apache2') && existsSync(join(APACHE_MODULES, 'mod_dav_fs.so')),
  words: ({ root }) => ['-DFOREGROUND', '-d', root, '-f', join(root, 'server.conf')],
  configuration: ({ root, port }) => `
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile ${root}/server.pid
    ErrorLog ${root}/error.log
    Mutex file:${root} default
    ${['mpm_event', 'authz_core', 'dav', 'dav_fs'].map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
    ${isRoot ? 'User www-data\nGroup www-data' : ''}
    DocumentRoot ${root}/www
    DavLockDB ${root}/locks/lock
    <Directory ${root}/www>
      Dav On
      Require all granted
    </Directory>`,
};

const lighttpd: WebServer = {
  name: 'lighttpd mod_webdav',
  program: '/usr/sbin/lighttpd',
  isThere: existsSync('/usr/sbin/lighttpd') && existsSync(join(LIGHTTPD_MODULES, 'mod_webdav.so')),
  words: ({ root }) => ['-D', '-f', join(root, 'server.conf')],
  configuration: ({ root, port }) => `
    server.modules = ("mod_webdav")
    server.document-root = "${root}/www"
    server.bind = "127.0.0.1"
    server.port = ${port}
    server.errorlog = "${root}/error.log"
    mimetype.assign = (".json" => "application/json", ".zip" => "application/zip")
    webdav.activate = "enable"`,
};

const nginx: WebServer = {
  name: 'nginx dav',
  program: '/usr/sbin/nginx',
  isThere: existsSync('/usr/sbin/nginx'),
  words: ({ root }) => ['-p', root, '-c', join(root, 'server.conf'), '-e', join(root, 'error.log')],
  configuration: ({ root, port }) => `
    daemon off;
    pid ${root}/server.pid;
    ${isRoot ? 'user www-data;' : ''}
    events {}
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${root}/temp;`).join('\n')}
      server {
        listen 127.0.0.1:${port};
        root ${root}/www;
        client_max_body_size 1g;
        dav_methods PUT;
      }
    }`,
};

export const WEB_SERVERS: readonly WebServer[] = [apache, lighttpd, nginx];

export interface Running extends AsyncDisposable {
  /** Of its folder `data`, which exists and is empty. */
  readonly address: string;
}

export async function startServer(server: WebServer): Promise<Running> {
  const root = mkdtempSync(join(tmpdir(), 'tidemark-web-'));
  const place = { root, data: join(root, 'www/data'), port: await freePort() };
  for (const folder of [place.data, join(root, 'locks'), join(root, 'temp')]) mkdirSync(folder, { recursive: true });
  for (const folder of [root, place.data, join(root, 'locks'), join(root, 'temp')]) chmodSync(folder, 0o777);
  writeFileSync(join(root, 'server.conf'), server.configuration(place));
  const running = spawn(server.program, server.words(place), { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  running.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${place.port}/data/`;
  const dispose = async () => {
    running.kill('SIGTERM');
    await ended;
    rmSync(root, { recursive: true, force: true });
  };
  while (!(await answers(address))) {
    if (running.exitCode !== null) {
      await dispose();
      throw new Error(`${server.name} does not start: ${complaint}`);
    }
    await pause(50);
  }
  return { address, [Symbol.asyncDispose]: dispose };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
