// `npm test`: installs if needed, then every check there is; the last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './ensureBrowser.js';
import { checkNode, install } from './install.js';
import { projectRoot } from './projectRoot.js';

const results = join(projectRoot, 'test-results');
const total = { passed: 0, failed: 0 };

function run(words, environment = {}) {
  return spawnSync(process.execPath, words, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  }).status;
}

function bin(path) {
  return join(projectRoot, 'node_modules', path);
}

/** One check that either holds or does not. */
function check(name, ...words) {
  console.log(`\n— ${name}`);
  const holds = run(words) === 0;
  total[holds ? 'passed' : 'failed'] += 1;
  if (!holds) console.log(`✗ ${name}`);
}

/** A test runner that writes its counts; a runner that wrote none, or ran nothing, has failed. */
function suite(name, words, environment, readCounts) {
  console.log(`\n— ${name}`);
  const status = run(words, environment);
  const counts = readCounts();
  if (counts === null || counts.passed + counts.failed === 0) total.failed += 1;
  else {
    total.passed += counts.passed;
    total.failed += counts.failed + (status !== 0 && counts.failed === 0 ? 1 : 0);
  }
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function vitestCounts(path) {
  const report = readJson(path);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function journeyCounts(path) {
  const report = readJson(path);
  return report && { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

checkNode();
install();
const browser = ensureBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

check('types', bin('typescript/bin/tsc'), '-p', 'tsconfig.json');
check('types without a browser', bin('typescript/bin/tsc'), '-p', 'tsconfig.core.json');
check('lint', bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings');
check('format', bin('oxfmt/bin/oxfmt'), '--check');
check('nothing unused', bin('knip/bin/knip.js'));
check('build', bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn');
check('build the command', bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--config', 'vite.cli.config.ts');

const unitReport = join(results, 'vitest.json');
suite(
  'units, laws and the store',
  [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  { CHROMIUM_PATH: browser },
  () => vitestCounts(unitReport),
);
const journeyReport = join(results, 'journeys.json');
suite(
  'journeys',
  [bin('@playwright/test/cli.js'), 'test', '--config', 'tests/journeys/playwright.config.ts', '--reporter=list,json'],
  { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
  () => journeyCounts(journeyReport),
);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
