// Compares a drawing with its golden file, or writes it with UPDATE_GOLDEN=1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('./golden/', import.meta.url);

/** One element a line, and without the counter that the engine puts into its class names. */
function tidy(svg: string): string {
  return `${svg.replaceAll(/zr\d+-/g, 'zr-').replaceAll('><', '>\n<')}\n`;
}

export function expectGolden(name: string, svg: string): void {
  const file = new URL(`${name}.svg`, folder);
  const drawn = tidy(svg);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, drawn);
  }
  expect(existsSync(file), `no golden file ${name}.svg`).toBe(true);
  expect(drawn).toBe(readFileSync(file, 'utf8'));
}
