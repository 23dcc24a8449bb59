// Runs inside the app's page: notes long tasks, clicks as soon as a person could, and times what is seen.
// Handed over as text by Playwright, so it uses nothing from outside.

export function installProbe() {
  const probe = { longTasks: [], chosenAt: 0 };
  window.tidemarkProbe = probe;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.longTasks.push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true });

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

  /** The figure whose title speaks of `name`, once its marks are drawn. */
  const drawnFigure = (name) =>
    [...document.querySelectorAll('main figure')].find(
      (figure) =>
        figure.querySelector('figcaption')?.textContent.includes(name) &&
        (figure.querySelector('svg path') || figure.querySelector('canvas')),
    );

  /** Answers the time at which the chart of an indicator has been shown. */
  probe.chartOf = async (name) => {
    await probe.until(() => drawnFigure(name));
    await frame();
    return performance.now();
  };

  const buttonSaying = (pattern) =>
    [...document.querySelectorAll('button')].find(
      (button) => !button.disabled && pattern.test(button.textContent.replaceAll(/\s+/g, ' ').trim()),
    );

  /** From the file chosen to the chart drawn: presses Import when it can be pressed, then opens the indicator. */
  probe.importAndShow = async (chart) => {
    const start = await probe.until(() => probe.chosenAt);
    const commit = await probe.until(() => buttonSaying(/^导入 [\d,，]+ (个数值|项内容)$/));
    const reviewed = performance.now();
    commit.click();
    await probe.until(() => [...document.querySelectorAll('a')].some((link) => link.textContent.includes('查看总览')));
    const committed = performance.now();
    if (chart === null) return { review: reviewed - start, committed: committed - start, chart: 0, longest: 0 };
    location.hash = chart.address;
    const shown = await probe.chartOf(chart.name);
    const tasks = probe.longTasks.filter(([at]) => at >= start).map(([, duration]) => duration);
    return {
      review: reviewed - start,
      committed: committed - start,
      chart: shown - start,
      longest: Math.max(0, ...tasks),
    };
  };

  /** From a change of address to the chart there. */
  probe.switchTo = async (chart) => {
    const start = performance.now();
    location.hash = chart.address;
    return (await probe.chartOf(chart.name)) - start;
  };
}
