// Builds the app and the command line when their sources are newer than what was built.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.js';

const SOURCES = [
  'src',
  'public',
  'fixtures/demo',
  'index.html',
  'vite.config.ts',
  'vite.cli.config.ts',
  'package-lock.json',
];

/** Newest modification time below a path, in milliseconds; 0 when it does not exist. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale(output) {
  const built = join(projectRoot, output);
  return (
    !existsSync(built) || Math.max(...SOURCES.map((path) => newest(join(projectRoot, path)))) > statSync(built).mtimeMs
  );
}

function vite(...words) {
  execFileSync(
    process.execPath,
    [join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn', ...words],
    {
      cwd: projectRoot,
      stdio: 'inherit',
    },
  );
}

export function buildApp() {
  if (isStale('dist/index.html')) vite();
}

export function buildCommand() {
  if (isStale('dist-cli/tidemark.js')) vite('--config', 'vite.cli.config.ts');
}
