// `npm run bench`: builds, starts a real Chromium, measures each figure several times interleaved with its yardstick, and
// prints medians, spreads and ratios against the goals. Nothing is asserted: a shared machine is noisy, ratios are not.
//   --quick            fewer runs, small files
//   --only NAME        import, navigation, overview, home, deck or size; may be repeated
//   --dist FOLDER      measure a folder built before, instead of building
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildApp } from '../scripts/build.js';
import { browserArguments, findBrowser } from '../scripts/findBrowser.js';
import { projectRoot } from '../scripts/projectRoot.js';
import { serve } from '../scripts/serve.js';
import { deckFigures } from './figures/deckFigures.js';
import { homeFigures } from './figures/homeFigures.js';
import { importFigures } from './figures/importFigures.js';
import { navigationFigures } from './figures/navigationFigures.js';
import { overviewFigures } from './figures/overviewFigures.js';
import { sizeFigures } from './figures/sizeFigures.js';
import { keepFigures, printFigures } from './report.js';
import { serveYardsticks } from './yardstickServer.js';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const only = words.filter((_, at) => words[at - 1] === '--only');
const given = words.find((_, at) => words[at - 1] === '--dist');
const dist = given ?? join(projectRoot, 'dist');

const groups = {
  size: sizeFigures,
  overview: overviewFigures,
  home: homeFigures,
  deck: deckFigures,
  navigation: navigationFigures,
  import: importFigures,
};

const executablePath = findBrowser();
if (executablePath === null) throw new Error('no Chrome, Chromium or Edge found; set CHROMIUM_PATH');

if (given === undefined) buildApp();
const [app, yardsticks] = await Promise.all([serve(dist, 0), serveYardsticks()]);
const launch = () => chromium.launch({ executablePath, args: browserArguments });
// The yardsticks have a browser of their own: their memory would be taken for the app's.
const [browser, yardstickBrowser] = await Promise.all([launch(), launch()]);
const yardstick = await yardstickBrowser.newPage();
await yardstick.goto(yardsticks.address, { waitUntil: 'networkidle' });
const bench = { browser, dist, app: app.address, yardstick, rounds: quick ? 2 : 5, quick };

const figures = [];
for (const [name, measure] of Object.entries(groups)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const measured = await measure(bench);
  printFigures(measured, quick);
  figures.push(...measured);
}
console.log(`kept in ${keepFigures(figures, { rounds: bench.rounds, quick, browser: browser.version() })}`);

await Promise.all([browser.close(), yardstickBrowser.close()]);
await app.close();
yardsticks.close();
