// Files to a draft: every file is read, those that cannot be taken are refused, the others go on.
import type { Refusal } from '../../model/issue';
import type { Draft, DraftFile, Memory } from './draft';
import { bundlePackages } from './bundlePackages';
import { readSource } from './readSource';
import type { DeskProgress } from './review';

export type OpenedDraft =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'snapshot'; readonly file: string };

/** Nothing is left out and no reason given before a person has seen the changes. */
export const UNDECIDED = { aliases: [], described: [], replacedRegisters: [], leftOut: [], reason: null, before: null };

/** Reads files one after another; a saved workspace among them ends the reading, as it is no table. */
export async function openDraft(
  sources: readonly File[],
  { names, saved }: Memory,
  report: (progress: DeskProgress) => void,
): Promise<OpenedDraft> {
  const files: DraftFile[] = [];
  const refusals: Refusal[] = [];
  const given = withOwnNames(await bundlePackages(sources));
  for (const [done, source] of given.entries()) {
    report({ stage: 'reading', file: source.name, done, total: given.length });
    for await (const read of readSource(source, names)) {
      if (read.kind === 'snapshot') return { kind: 'snapshot', file: source.name };
      if (read.kind === 'refused') refusals.push(read.refusal);
      else files.push(await recalled(read.file, saved, names));
    }
  }
  return { kind: 'draft', draft: { files, refusals, ...UNDECIDED } };
}

/** How forms are applied is loaded once a form is known. */
async function recalled(file: DraftFile, saved: Memory['saved'], names: Memory['names']): Promise<DraftFile> {
  return saved.length === 0 ? file : (await import('./recallMapping')).recallMapping(file, saved, names);
}

/** Two files of one name from different folders are told apart: issues and questions point at files by name. */
function withOwnNames(sources: readonly File[]): File[] {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const count = (seen.get(source.name) ?? 0) + 1;
    seen.set(source.name, count);
    if (count === 1) return source;
    const name = source.name.replace(/(\.[^.]*)?$/, (extension) => ` (${count})${extension}`);
    return new File([source], name, { lastModified: source.lastModified });
  });
}
