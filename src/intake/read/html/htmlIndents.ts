// How far the style of an HTML cell sets its text in: its own, or that of its class, as Excel and WPS write one for each
// look of a cell. Law: linear time; what only the browser could work out (inherited or relative lengths) says nothing.
import { htmlAttribute } from './htmlTokens';

/** Excel writes a step of its indent as 9 pixels. */
const PIXELS_OF_STEP = 9;
/** The most that a workbook can say. */
const MOST_STEPS = 250;
const PIXELS: ReadonlyMap<string, number> = new Map([
  ['px', 1],
  ['pt', 4 / 3],
  ['em', 16],
]);

/** Steps by the attributes of a cell's tag; asks nothing of pages that set nothing in. */
export function htmlIndents(html: string): (attributes: string) => number {
  if (!/padding-left|text-indent|mso-char-indent-count/i.test(html)) return () => 0;
  const byClass = classIndents(html);
  return (attributes) => {
    const own = stepsOf(htmlAttribute(attributes, 'style') ?? '');
    if (own !== null || byClass.size === 0) return own ?? 0;
    const classes = (htmlAttribute(attributes, 'class') ?? '').split(/\s+/);
    return classes.reduce((steps, name) => byClass.get(name) ?? steps, 0);
  };
}

/** Steps by the name of a class that a style element of the page describes alone or beside others. */
function classIndents(html: string): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  for (const piece of html.split(/<style\b/i).slice(1)) {
    for (const rule of (piece.split(/<\/style\b/i, 1)[0] ?? '').split('}')) {
      const [selectors = '', declarations = ''] = rule.split('{');
      const found = stepsOf(declarations);
      if (found === null) continue;
      for (const selector of selectors.split(',')) {
        const name = /^(?:td)?\.([\w-]+)$/.exec(selector.trim().split(/\s+/).pop() ?? '')?.[1];
        if (name !== undefined) steps.set(name, found);
      }
    }
  }
  return steps;
}

/** Null where the declarations say nothing of it. */
function stepsOf(declarations: string): number | null {
  if (/text-align\s*:\s*(?:right|center)/i.test(declarations)) return 0;
  const counted = /mso-char-indent-count\s*:\s*(\d+)/i.exec(declarations)?.[1];
  if (counted !== undefined) return Math.min(MOST_STEPS, Number(counted));
  const length = /(?:padding-left|text-indent)\s*:\s*(\d+(?:\.\d+)?)(px|pt|em)/i.exec(declarations);
  if (length === null) return null;
  const pixels = Number(length[1]) * (PIXELS.get((length[2] ?? '').toLowerCase()) ?? 0);
  return Math.min(MOST_STEPS, Math.round(pixels / PIXELS_OF_STEP));
}
