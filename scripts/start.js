// `npm start`: installs if needed, builds if needed, serves the built app, prints and opens its address.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, install } from './install.js';
import { projectRoot } from './projectRoot.js';
import { serve } from './serve.js';

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

async function serveOnFreePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    try {
      return await serve(join(projectRoot, 'dist'), port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serve(join(projectRoot, 'dist'), 0);
}

/** Opens the address where there is a desktop; a missing opener is no fault, the address is printed anyway. */
function open(address) {
  if (process.env.CI || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
  const [command, ...words] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  spawn(command, words, { stdio: 'ignore', detached: true })
    .on('error', () => console.log(`Open it by hand: ${address}`))
    .unref();
}

checkNode();
install();
const { buildApp, buildCommand } = await import('./build.js');
buildApp();
buildCommand();
const { address } = await serveOnFreePort();
console.log(`潮标 Tidemark: ${address}\nCtrl+C 结束 / stops it.`);
open(address);
