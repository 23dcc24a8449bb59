// The schemas of ISO/IEC 29500-4. They may not be copied: OOXML_SCHEMAS names the folder that holds pml.xsd, wml.xsd,
// dml-main.xsd and dml-chart.xsd; without it the tests are skipped by name.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PackageParts, textOf } from './slides/readPackage';

const folder = process.env['OOXML_SCHEMAS'] ?? '';

export const hasSchemas = folder !== '' && existsSync(folder);

/** Throws with what xmllint says of the first part that breaks the schema which `schemaOf` names for its path. */
export function checkSchemas(parts: PackageParts, paths: readonly string[], schemaOf: (path: string) => string): void {
  const place = mkdtempSync(join(tmpdir(), 'ooxml-'));
  for (const [at, path] of paths.entries()) {
    const file = join(place, `${at}.xml`);
    writeFileSync(file, textOf(parts, path));
    execFileSync('xmllint', ['--noout', '--schema', join(folder, schemaOf(path)), file], { stdio: 'pipe' });
  }
}
