// Paragraphs and runs of a Word document. Law: elements stand in the order of the schema (ISO/IEC 29500-4, wml); text
// stays text, and a line break of it is one.
import { tag, textNode, type Xml } from '../../slides/xml';

export const WORD_NAMES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export function valued(name: string, val: string | number): Xml {
  return tag(name, { 'w:val': val });
}

/** `look`: what its run properties hold, in the order of the schema. */
export function runOf(text: string, look: readonly Xml[] = []): Xml {
  const lines = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
  const content = lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [tag('w:br')]),
    tag('w:t', { 'xml:space': 'preserve' }, textNode(line)),
  ]);
  return tag('w:r', {}, look.length === 0 ? null : tag('w:rPr', {}, look), content);
}

/** A paragraph of a style; `ahead` are further properties, in the order of the schema. */
export function paragraphOf(style: string, runs: readonly Xml[], ahead: readonly Xml[] = []): Xml {
  return tag('w:p', {}, tag('w:pPr', {}, valued('w:pStyle', style), ahead), runs);
}
