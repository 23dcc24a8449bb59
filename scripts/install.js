// Installs the dependencies when they are missing or older than the lock file; quiet when there is nothing to do.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.js';

const mark = join(projectRoot, 'node_modules', '.package-lock.json');
const command = join(projectRoot, 'node_modules', '.bin', 'tidemark');

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19) || major === 21) {
    console.error(
      `Tidemark needs Node 20.19 or newer; this is ${process.versions.node}. 请安装 Node 20.19 或更新版本。`,
    );
    process.exit(2);
  }
}

export function install() {
  const isFresh =
    existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(projectRoot, 'package-lock.json')).mtimeMs;
  if (!isFresh) {
    console.log('Installing dependencies … 正在安装依赖 …');
    // Not `npm ci`: it refuses a lock file in which a registry had not every optional binding for other systems.
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-fund', '--no-audit'], {
      cwd: projectRoot,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  linkCommand();
}

/** npx looks for commands in node_modules/.bin; the project's own command is put there so nobody links by hand. */
function linkCommand() {
  if (process.platform === 'win32' || existsSync(command)) return;
  mkdirSync(join(projectRoot, 'node_modules', '.bin'), { recursive: true });
  symlinkSync(join('..', '..', 'scripts', 'tidemark.js'), command);
}
