// What reports are made of in the demo workspace, its files imported in their order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedOfWorkspace } from '../../../src/cli/askedOfWorkspace';
import { packFolder } from '../../../src/cli/packFolder';
import type { Report, ReportBlock } from '../../../src/export/report/report';
import type { ReportAsked } from '../../../src/export/report/reportAsked';
import { isoDate } from '../../../src/model/period';
import { zh } from '../../../src/words/zh';
import { projectRoot } from '../../sourceFiles';

const folder = join(projectRoot, 'fixtures/demo');

/** Paths of the demo's files in order of import. */
export function demoPaths(): string[] {
  const entries = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { readonly file: string }[];
  return entries.map(({ file }) => join(folder, file));
}

export async function demoAsked(today = '2024-01-15', words = zh): Promise<ReportAsked> {
  const packed = await packFolder(demoPaths(), []);
  if (packed.kind !== 'packed') throw new Error(JSON.stringify(packed));
  return askedOfWorkspace(packed.content, isoDate(today), words);
}

export function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case 'section':
    case 'chart':
      return block.title;
    case 'paragraph':
      return block.pieces.map(({ text }) => text).join('');
    case 'table':
      return block.rows.map((row) => row.join(' ')).join('\n');
  }
}

/** Texts of the blocks of a part, counted from 0. */
export function textsOf({ parts }: Report, part: number): string[] {
  return (parts[part]?.blocks ?? []).map(blockText);
}

export function wholeText({ title, opening, parts, attachments }: Report): string {
  const inside = [...parts, ...attachments].flatMap((part) => [
    part.title.map(({ text }) => text).join(''),
    ...part.blocks.map(blockText),
  ]);
  return [title.map(({ text }) => text).join(''), ...opening.map(blockText), ...inside].join('\n');
}
