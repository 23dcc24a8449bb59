// How the app is built: one static folder that runs from any path, under a strict content security policy.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPolicyPlugin } from './scripts/contentPolicyPlugin.js';
import { plainSentencesPlugin } from './scripts/plainSentencesPlugin.js';
import { serviceWorkerPlugin } from './scripts/serviceWorkerPlugin.js';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    contentPolicyPlugin(),
    plainSentencesPlugin({
      'plain-old': 'old',
      'plain-folder': 'folder',
      'plain-incomplete': 'incomplete',
      'plain-noscript': 'noscript',
    }),
    serviceWorkerPlugin(),
  ],
  worker: { format: 'es' },
  build: {
    // Not the browsers' names: for old slips of theirs with rare class fields every private field would become a WeakMap,
    // which makes an import twice as slow (docs/adr/0006). Static blocks, which they lack, are kept out by a test.
    target: 'es2022',
    cssTarget: ['chrome92', 'edge92', 'firefox115', 'safari15.4'],
    // Nothing becomes a data: address and nothing inline, so that the policy can stay strict.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // ECharts is one chunk of known size, loaded with the first chart.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender|echarts-for-react)[\\/]/ },
          ],
        },
      },
    },
  },
});
