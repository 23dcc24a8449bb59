import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, type SourceFile } from './sourceFiles';

/** Folder to the folders it may import; a folder may always import itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  catalogue: ['model'],
  words: ['model'],
  intake: ['model'],
  analysis: ['model'],
  chart: ['model', 'analysis', 'words'],
  store: ['model'],
  share: ['model'],
  export: ['model', 'analysis', 'chart', 'words'],
  app: ['model', 'catalogue', 'words', 'intake', 'analysis', 'chart', 'store', 'share', 'export'],
  cli: ['model', 'catalogue', 'words', 'intake', 'analysis', 'chart', 'share', 'export'],
};

/** Package to the only folders that may know it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  dexie: ['store'],
  papaparse: ['intake'],
  hucre: ['intake', 'export'],
  '@noble/ciphers': ['intake'],
  '@noble/hashes': ['intake', 'share'],
  fflate: ['share', 'intake', 'export'],
  echarts: ['chart', 'export', 'app'],
  'echarts-for-react': ['app'],
  react: ['app'],
  'react-dom': ['app'],
  '@tanstack/react-query': ['app'],
  '@tanstack/react-router': ['app'],
  '@tanstack/react-virtual': ['app'],
  valibot: ['share', 'app'],
};

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function isRelative(name: string): boolean {
  return name.startsWith('.');
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function targetOf(file: SourceFile, name: string): string {
  return posix.join(posix.dirname(file.path), name.replace(/\?.*$/, ''));
}

function wrongArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const from = folderOf(file.path);
    if (file.path.split('/').length < 3) return [];
    return importsOf(file.text)
      .filter((name) => isRelative(name) && targetOf(file, name).startsWith('src/'))
      .map((name) => folderOf(targetOf(file, name)))
      .filter((to) => to !== from && !(ARROWS[from] ?? []).includes(to))
      .map((to) => `${file.path} imports ${to}`);
  });
}

function wrongPackages(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (file.path.split('/').length < 3) return [];
    return importsOf(file.text)
      .filter((name) => !isRelative(name))
      .filter((name) =>
        name.startsWith('node:')
          ? folderOf(file.path) !== 'cli'
          : !(PACKAGES[packageOf(name)] ?? []).includes(folderOf(file.path)),
      )
      .map((name) => `${file.path} imports ${name}`);
  });
}

function circles(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file.text)
        .filter(isRelative)
        .map((name) => targetOf(file, name))
        .map((target) => [`${target}.ts`, `${target}.tsx`, target].find((path) => paths.has(path)) ?? '')
        .filter((path) => path !== ''),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of paths) visit(path, []);
  return found;
}

const sources = filesBelow('src', /\.tsx?$/);

describe('architecture', () => {
  it('R-001 every folder of src is known to the arrows', () => {
    const folders = new Set(
      sources.filter((file) => file.path.split('/').length > 2).map((file) => folderOf(file.path)),
    );
    expect([...folders].filter((folder) => !(folder in ARROWS))).toEqual([]);
    expect(sources.length).toBeGreaterThan(50);
  });

  it('R-001 arrows between folders point one way', () => {
    expect(wrongArrows(sources)).toEqual([]);
  });

  it('R-001 a planted wrong arrow is found', () => {
    const planted = { path: 'src/model/planted.ts', text: "import { commit } from '../store/commit';" };
    expect(wrongArrows([planted])).toEqual(['src/model/planted.ts imports store']);
  });

  it('R-002 each outside world is known to one folder only', () => {
    expect(wrongPackages(sources)).toEqual([]);
  });

  it('R-002 a planted foreign package is found', () => {
    const planted = { path: 'src/analysis/planted.ts', text: "const dexie = await import('dexie');" };
    expect(wrongPackages([planted])).toEqual(['src/analysis/planted.ts imports dexie']);
  });

  it('R-003 no circle between files', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('R-003 a planted circle is found', () => {
    const one = { path: 'src/model/one.ts', text: "import './two';" };
    const two = { path: 'src/model/two.ts', text: "import './one';" };
    expect(circles([one, two])).toHaveLength(1);
  });

  it('R-004 nothing evaluates text as code or writes data as HTML', () => {
    const forbidden =
      /\beval\(|new Function\b|dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/;
    expect(sources.filter((file) => forbidden.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('R-005 nothing is loaded from elsewhere', () => {
    const shipped = [...sources, ...filesBelow('public', /\.(?:js|html|css|webmanifest)$/)];
    const address = /(?:fetch|import|src|href|url)\s*[(=:]\s*['"`(]*https?:\/\//;
    expect(shipped.filter((file) => address.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});
