// Files drawn by an office program, where one is at hand: as PDF, as pictures to look at, and as the text and the ink of
// every page. Without LibreOffice and poppler the tests that need them are skipped by name.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../sourceFiles';

const FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

function programAt(name: string): string | null {
  return FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

const [office, toPicture, toText] = ['soffice', 'pdftoppm', 'pdftotext'].map(programAt);

export const canDraw = [office, toPicture, toText].every((program) => program !== null);

export interface DrawnPage {
  /** Without spaces: where a line is broken is the office program's affair. */
  readonly text: string;
  /** Share of the page that is not of its commonest grey, 0 to 1. */
  readonly ink: number;
}

/** Draws files, kept with their pictures in `test-results/FOLDER`; pages of each by name. */
export function drawFiles(
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, readonly DrawnPage[]>> {
  const place = join(projectRoot, 'test-results', folder);
  mkdirSync(place, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place, name), bytes);
  // Of its own: two runs at once would wait for each other's.
  const profile = mkdtempSync(join(tmpdir(), 'office-'));
  const names = Object.keys(files);
  run(
    office,
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', place, ...names],
    place,
  );
  rmSync(profile, { recursive: true, force: true });
  return Object.fromEntries(names.map((name) => [name, pagesOf(place, name.replace(/\.\w+$/, ''))]));
}

function pagesOf(place: string, stem: string): DrawnPage[] {
  const pdf = `${stem}.pdf`;
  run(toPicture, ['-r', '60', '-png', pdf, stem], place);
  const grey = run(toPicture, ['-r', '24', '-gray', pdf], place);
  const texts = run(toText, ['-raw', '-enc', 'UTF-8', pdf, '-'], place).toString('utf8').split('\f');
  return inksOf(grey).map((ink, at) => ({ ink, text: withoutSpaces(texts[at] ?? '') }));
}

export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u3000]+/gu, '');
}

function run(program: string | null | undefined, words: readonly string[], cwd: string): Buffer {
  return execFileSync(program ?? '', words, { cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
}

const HEAD = /^P5\s+(\d+)\s+(\d+)\s+255\s/;

/** Portable greymaps, one behind the other. */
function inksOf(bytes: Buffer): number[] {
  const inks: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const [head, width, height] = HEAD.exec(bytes.toString('latin1', at, at + 40)) ?? [];
    if (head === undefined) throw new Error(`no picture at ${at}`);
    const from = at + head.length;
    at = from + Number(width) * Number(height);
    inks.push(inkOf(bytes.subarray(from, at)));
  }
  return inks;
}

function inkOf(pixels: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const pixel of pixels) counts[pixel]! += 1;
  return 1 - Math.max(...counts) / pixels.length;
}
