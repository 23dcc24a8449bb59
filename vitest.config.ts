import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/findBrowser.js';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // A hang must fail; a busy machine must not.
          testTimeout: 60_000,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
        },
      },
      {
        optimizeDeps: {
          include: [
            'dexie',
            'echarts/core',
            'echarts/charts',
            'echarts/components',
            'echarts/renderers',
            'papaparse',
            'fflate',
            'valibot',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
          ],
        },
        test: {
          name: 'store',
          testTimeout: 60_000,
          include: ['tests/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findBrowser() ?? '', args: browserArguments } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
