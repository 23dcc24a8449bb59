// Facts side by side in lines, with a separator between them. Law: a line breaks between two facts; only a fact that is
// longer than a line is broken itself.
import { SEPARATOR } from '../../chart/chartNotes';
import { textWidth, wrapText } from '../../chart/textWidth';

export function wrapFacts(facts: readonly string[], width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const joined = lines.length === 0 ? fact : `${lines.at(-1)}${SEPARATOR}${fact}`;
    if (lines.length > 0 && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(fact, width, fontSize).split('\n'));
  }
  return lines;
}
