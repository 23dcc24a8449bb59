// Tests need a real Chromium and a Chinese font. As root on Debian or Ubuntu they are installed from its packages;
// elsewhere one sentence says what to install.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './findBrowser.js';

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackages(names) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/** @returns {string} path of the browser; ends the process with one sentence when there is none */
export function ensureBrowser() {
  const missing = [...(findBrowser() === null ? ['chromium'] : []), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && canInstall()) installPackages(missing);
  const found = findBrowser();
  if (found === null) {
    console.error(
      'The tests need Chrome, Chromium or Edge: install one, or name it in CHROMIUM_PATH. 测试需要 Chrome、Chromium 或 Edge：请安装其一，或用 CHROMIUM_PATH 指明其路径。',
    );
    process.exit(2);
  }
  return found;
}
