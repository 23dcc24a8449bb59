// The design of presentations on this machine: that of the template somebody chose, else our own. Loaded when first used.
import { type DeckDesign, standardDesign } from '../../export/slides/deckDesign';
import { templateDesign } from '../../export/slides/template/templateDesign';
import { readTemplate } from '../../intake/template/readTemplate';
import type { TemplateFile, TemplateRefusal } from '../../model/deckTemplate';
import type { Workspace } from '../../store/openWorkspace';
import { readTemplateFile } from '../../store/template';

export interface ChosenDesign {
  readonly design: DeckDesign;
  /** Of the template; null: the design is our own. */
  readonly name: string | null;
  /** What masters and layouts of the template lost. */
  readonly leftOut: number;
}

export async function readDeckDesign(workspace: Workspace): Promise<ChosenDesign> {
  const file = await readTemplateFile(workspace);
  const chosen = file === null ? null : designOfTemplate(file);
  // A template is kept only once it has served: a newer program that cannot use it goes on without.
  return chosen === null || chosen.kind === 'refused'
    ? { design: standardDesign(), name: null, leftOut: 0 }
    : chosen.chosen;
}

export type TemplateChosen =
  | { readonly kind: 'chosen'; readonly chosen: ChosenDesign }
  | { readonly kind: 'refused'; readonly refusal: TemplateRefusal };

export function designOfTemplate(file: TemplateFile): TemplateChosen {
  const read = readTemplate(file);
  if (read.kind === 'refused') return read;
  const made = templateDesign(read.template);
  if (made.kind === 'refused') return made;
  return { kind: 'chosen', chosen: { design: made.design, name: file.name, leftOut: read.template.leftOut } };
}
