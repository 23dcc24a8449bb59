// Runs inside the app's page: notes long tasks and drawing, clicks as soon as a person could, and times what is seen.
// Handed over as text by Playwright, so it uses nothing from outside.

export function installProbe() {
  const probe = { longTasks: [], lastDraw: 0, chosenAt: 0 };
  window.tidemarkProbe = probe;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.longTasks.push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true });

  for (const method of ['fillText', 'stroke', 'fill']) {
    const original = CanvasRenderingContext2D.prototype[method];
    CanvasRenderingContext2D.prototype[method] = function draw(...words) {
      probe.lastDraw = performance.now();
      return original.apply(this, words);
    };
  }

  document.addEventListener(
    'change',
    (event) => {
      if (event.target?.type === 'file') probe.chosenAt = performance.now();
    },
    true,
  );

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** Waits frame by frame until `look` finds something. */
  probe.until = async (look) => {
    for (;;) {
      const found = look();
      if (found) return found;
      await frame();
    }
  };

  /** A canvas in the main part that was drawn after `since`; answers the time at which that frame was shown. */
  probe.chartAfter = async (since) => {
    await probe.until(() => document.querySelector('main canvas') && probe.lastDraw > since);
    await frame();
    return performance.now();
  };

  const buttonSaying = (pattern) =>
    [...document.querySelectorAll('button')].find(
      (button) => !button.disabled && pattern.test(button.textContent.replaceAll(/\s+/g, ' ').trim()),
    );

  /** From the file chosen to the chart drawn: presses Import when it can be pressed, then opens the indicator. */
  probe.importAndShow = async (chartAddress) => {
    const start = await probe.until(() => probe.chosenAt);
    const commit = await probe.until(() => buttonSaying(/^导入 [\d,，]+ (个数值|项内容)$/));
    const reviewed = performance.now();
    commit.click();
    await probe.until(() => [...document.querySelectorAll('a')].some((link) => link.textContent.includes('查看总览')));
    const committed = performance.now();
    if (chartAddress === null) return { review: reviewed - start, committed: committed - start, chart: 0, longest: 0 };
    location.hash = chartAddress;
    const shown = await probe.chartAfter(committed);
    const tasks = probe.longTasks.filter(([at]) => at >= start).map(([, duration]) => duration);
    return {
      review: reviewed - start,
      committed: committed - start,
      chart: shown - start,
      longest: Math.max(0, ...tasks),
    };
  };

  /** From a change of address to the next chart drawn under a heading that says `name`. */
  probe.switchTo = async (address, name) => {
    const start = performance.now();
    location.hash = address;
    await probe.until(() =>
      [...document.querySelectorAll('main h1, main h2')].some((title) => title.textContent.includes(name)),
    );
    return (await probe.chartAfter(start)) - start;
  };
}
