import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, projectRoot } from './sourceFiles';

const rules = [...readFileSync(join(projectRoot, 'docs/rules.md'), 'utf8').matchAll(/^- \*\*(R-\d{3,4})\*\*/gm)].map(
  (match) => match[1] ?? '',
);
// A title is a quoted text that begins with a rule's number, also behind test.each(…).
const tested = new Set(
  filesBelow('tests', /\.(?:test|spec)\.tsx?$/).flatMap((file) =>
    [...file.text.matchAll(/[`'"](R-\d{3,4})\b/g)].map((match) => match[1] ?? ''),
  ),
);

describe('rules', () => {
  it('R-006 every rule has a number of its own', () => {
    expect(rules.filter((rule, position) => rules.indexOf(rule) !== position)).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
  });

  it('R-006 every rule has a test', () => {
    expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
  });

  it('R-006 every number in a test title is a rule', () => {
    expect([...tested].filter((rule) => !rules.includes(rule)).sort()).toEqual([]);
  });
});
