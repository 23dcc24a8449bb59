import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/findBrowser.js';

/** Another port lets two checkouts run their journeys at once. */
const port = Number(process.env['JOURNEY_PORT'] ?? 4870);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/journeys',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    launchOptions: { executablePath: findBrowser() ?? '', args: browserArguments },
  },
  webServer: {
    command: `node scripts/serveDist.js ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
