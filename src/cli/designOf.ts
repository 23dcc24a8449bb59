// The design that `--template` names. Law: a template that cannot serve is a sentence, and nothing is written.
import { basename } from 'node:path';
import { type DeckDesign, standardDesign } from '../export/slides/deckDesign';
import { templateDesign } from '../export/slides/template/templateDesign';
import { readTemplate } from '../intake/template/readTemplate';
import type { Words } from '../words/zh';
import { bytesOf } from './packageBytes';

/** The design, or the sentence that says why there is none; null path: the design of our own. */
export function designOf(path: string | null, words: Words): DeckDesign | string {
  if (path === null) return standardDesign();
  const bytes = bytesOf(path);
  if (bytes === null) return words.cli.notFound(path);
  const read = readTemplate({ name: basename(path), bytes });
  const made = read.kind === 'refused' ? read : templateDesign(read.template);
  return made.kind === 'refused' ? words.template.refusals[made.refusal.kind](made.refusal.file) : made.design;
}
