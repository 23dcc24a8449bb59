// Compares a text with its golden file, or writes it with UPDATE_GOLDEN=1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const here = import.meta.dirname;

/** `name` is the path below tests/export. */
export function expectGoldenText(name: string, text: string): void {
  const file = join(here, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `no golden file ${name}`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** One element a line. */
export function tidyXml(xml: string): string {
  return `${xml.replaceAll('><', '>\n<')}\n`;
}
