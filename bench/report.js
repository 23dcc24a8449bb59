// Prints the figures as a table and keeps them as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const round = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const spread = ({ median, min, max }) =>
  min === max ? round(median) : `${round(median)} (${round(min)}–${round(max)})`;

/** Two lines a figure: measured, yardstick, ratio or difference, goal; a quick run is too small for a verdict. */
export function printFigures(figures, quick) {
  for (const { name, unit, ours, yardstick, ratio, goal, parts } of figures) {
    const against = yardstick ? `  |  ${yardstick.name} ${spread(yardstick)}` : '';
    const inside = parts
      ? `  |  ${Object.entries(parts)
          .map(([part, value]) => `${part} ${round(value)}`)
          .join(', ')}`
      : '';
    const verdict = goal === null || quick ? '      ' : ratio <= goal ? 'met   ' : 'MISSED';
    console.log(`${verdict}  ${name}`);
    console.log(
      `        ${spread(ours)} ${unit}${against}${inside}${goal === null ? '' : `  |  ${round(ratio)}, goal ≤ ${goal}`}`,
    );
  }
}

/** @returns {string} path of the file written */
export function keepFigures(figures, options) {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const path = join(folder, `${at.replaceAll(/[:.]/g, '-')}.json`);
  const place = { node: process.version, processors: cpus().length, browser: options.browser };
  writeFileSync(
    path,
    `${JSON.stringify({ version: 1, at, ...place, rounds: options.rounds, quick: options.quick, figures }, null, 2)}\n`,
  );
  return path;
}
