// `tidemark changes`: what one state of a workspace changes of another, as text or JSON. Law: a state that cannot be read is
// a sentence; that something changed is no failure.
import { changesBetween, type KnownState } from '../analysis/changesBetween';
import {
  differenceHeadline,
  namesOfStates,
  type DifferenceSection,
  differenceSections,
} from '../export/differences/differenceSections';
import { localDay } from '../words/localDay';
import type { Words } from '../words/zh';
import { askedOfWorkspace, type WorkspaceAsked } from './askedOfWorkspace';
import { derivedOfWorkspace } from './derivedOfWorkspace';
import type { ChangesCommand } from './parseChanges';
import type { Streams } from './runRead';
import { workspaceOf } from './workspaceOf';
import { writeOut } from './writeOut';

/** Rows of a section that the text shows; the JSON has them all. */
const SHOWN_ROWS = 20;

/** Returns the exit status. */
export async function runChanges(command: ChangesCommand, words: Words, { out, error }: Streams): Promise<number> {
  const today = command.on ?? localDay(new Date());
  const sides: WorkspaceAsked[] = [];
  for (const path of [command.before, command.after]) {
    const found = await workspaceOf({ paths: [path], mapping: command.mapping }, words, error, 'any');
    if (typeof found === 'number') return found;
    sides.push(askedOfWorkspace(found.content, today, words));
  }
  const [before, after] = sides as [WorkspaceAsked, WorkspaceAsked];
  const states = [stateOf(before), stateOf(after)] as const;
  const between = changesBetween(...states, today);
  const names = namesOfStates(...states);
  const headline = differenceHeadline(between, words);
  const sections = differenceSections(between, names, words, command.json ? Number.MAX_SAFE_INTEGER : SHOWN_ROWS);
  const text = command.json
    ? [`${JSON.stringify({ headline, lampsOn: today, sections }, null, 2)}\n`]
    : textOf(headline, sections, today, words);
  await writeOut(text, out);
  return 0;
}

function stateOf(asked: WorkspaceAsked): KnownState {
  return { dataset: asked.dataset, derived: derivedOfWorkspace(asked) };
}

function textOf(headline: string, sections: readonly DifferenceSection[], today: string, words: Words): string[] {
  const { differences } = words;
  const lines = [headline];
  for (const { kind, title, indicator, counts, rows } of sections) {
    const code = indicator === null ? '' : `${indicator} `;
    const mark = kind === 'derived' ? ` [${differences.derivedMark}]` : '';
    const summary = kind === 'values' || kind === 'derived' ? counts : null;
    const counted =
      summary === null ? '' : words.common.colon + differences.counts(summary.added, summary.revised, summary.removed);
    lines.push('', `${code}${title}${mark}${counted}`);
    for (const row of rows) lines.push(`  ${rowText(row, words)}`);
    const hidden = counts.added + counts.revised + counts.removed - rows.length;
    if (hidden > 0 && kind !== 'definitions') lines.push(`  ${differences.more(hidden)}`);
  }
  if (sections.some(({ kind }) => kind === 'lamps')) lines.push('', differences.lampsOn(today));
  return [`${lines.join('\n')}\n`];
}

function rowText({ label, before, after, remark }: DifferenceSection['rows'][number], { common }: Words): string {
  const change = before === '' && after === '' ? '' : `${before === '' ? '—' : before} → ${after === '' ? '—' : after}`;
  return [label, change, remark].filter((part) => part !== '').join(common.clauseSeparator);
}
