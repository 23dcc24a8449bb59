// Which cell styles of a workbook set a text in from the left, and by how many steps (ECMA-376-1, 18.8.1).
import { attribute, innerXml } from './xmlParts';

const STYLE_OR_ALIGNMENT = /<(?:[\w.-]+:)?(xf|alignment)(?=[\s/>])[^>]*>/g;

/** Steps by position in the cellXfs of a styles part; empty for most workbooks. */
export function indentedStyles(stylesXml: string): Map<number, number> {
  const steps = new Map<number, number>();
  if (!stylesXml.includes('indent')) return steps;
  let position = -1;
  for (const [tag, name] of innerXml(stylesXml, 'cellXfs').matchAll(STYLE_OR_ALIGNMENT)) {
    if (name === 'xf') position += 1;
    else if (isFromLeft(attribute(tag, 'horizontal'))) {
      const indent = Number(attribute(tag, 'indent') ?? 0);
      if (Number.isInteger(indent) && indent > 0) steps.set(position, indent);
    }
  }
  return steps;
}

/** An indent of texts on the right keeps them from the right edge and says nothing of rows. */
function isFromLeft(horizontal: string | null): boolean {
  return horizontal === null || ['general', 'left', 'distributed'].includes(horizontal);
}
