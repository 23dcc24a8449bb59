// The design that a template made by program gives.
import type { DeckDesign } from '../../../../src/export/slides/deckDesign';
import { templateDesign } from '../../../../src/export/slides/template/templateDesign';
import { readTemplate } from '../../../../src/intake/template/readTemplate';
import type { DeckTemplate } from '../../../../src/model/deckTemplate';
import { makeTemplate, type TemplateWish } from './makeTemplate';

export function templateOf(wish: TemplateWish = {}): DeckTemplate {
  const read = readTemplate({ name: '模板.pptx', bytes: makeTemplate(wish) });
  if (read.kind === 'refused') throw new Error(read.refusal.kind);
  return read.template;
}

export function designOn(wish: TemplateWish = {}): DeckDesign {
  const made = templateDesign(templateOf(wish));
  if (made.kind === 'refused') throw new Error(made.refusal.kind);
  return made.design;
}
