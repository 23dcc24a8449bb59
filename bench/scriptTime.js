// Milliseconds of script that a page has run.

/** @returns a function that tells how much script the page has run since it was opened */
export async function scriptClock(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  };
}

/** Script time of going to an address, until `isThere(given)` holds in the page and two frames have passed. */
export async function scriptOf(page, clock, address, isThere, given) {
  const before = await clock();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.waitForFunction(isThere, given, { polling: 'raf' });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  return (await clock()) - before;
}
