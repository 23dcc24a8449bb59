// Runs one yardstick and answers in milliseconds. Reading and decoding the input are never part of it.

/** Starts a worker of its own for each measurement, so that no earlier one has warmed or filled it. */
function inWorker(address, options, message) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(address, options);
    worker.onmessage = ({ data }) => {
      worker.terminate();
      if (data.error) reject(new Error(data.error));
      else resolve(data.milliseconds);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(message);
  });
}

/** PapaParse alone on decoded text, arrays or, with `header`, objects. */
window.measurePapa = (input, header) => inWorker('/papa.worker.js', {}, { input: `/inputs/${input}`, header });

/** The workbook reader alone on the file's bytes. */
window.measureHucre = (input) => inWorker('/hucre.worker.js', { type: 'module' }, { input: `/inputs/${input}` });

/** First draw of one line of 120 points that are already in memory, up to the next frame. */
window.measureFirstDraw = () => {
  const box = document.querySelector('#chart');
  const data = Array.from({ length: 120 }, (_, at) => [`2015-${at}`, Math.sin(at) * 100 + at]);
  return new Promise((resolve) => {
    const start = performance.now();
    const chart = window.echarts.init(box, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      xAxis: { type: 'category' },
      yAxis: { type: 'value' },
      series: [{ type: 'line', data }],
    });
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const milliseconds = performance.now() - start;
        chart.dispose();
        resolve(milliseconds);
      }),
    );
  });
};
