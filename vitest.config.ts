import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/findBrowser.js';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
        },
      },
      {
        optimizeDeps: {
          include: ['dexie', 'echarts/core', 'echarts/charts', 'echarts/components', 'echarts/renderers', 'papaparse'],
        },
        test: {
          name: 'store',
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
