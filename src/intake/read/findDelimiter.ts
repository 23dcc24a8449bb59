// Finds what separates the fields of a text table by counting candidates outside quotes, line by line.
// Law: title and note lines, decimal commas and quoted text do not decide; a candidate counts by how many lines agree.

/** In order of preference when two agree equally well: a decimal comma agrees as often as the real semicolon. */
const CANDIDATES = ['\t', ';', '|', '；', ',', '，'] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_LINES = 200;
/** Prose has Chinese commas too, so these must separate nearly every line. */
const PROSE_SIGNS: readonly Delimiter[] = ['，', '；'];

/** The delimiter of a text; a comma when the text has none. "sep=;" in the first line is obeyed. */
export function findDelimiter(text: string): Delimiter {
  const declared = /^sep=(.)\r?\n/i.exec(text.slice(0, 16))?.[1];
  const stated = CANDIDATES.find((candidate) => candidate === declared);
  if (stated !== undefined) return stated;
  const lines = countByLine(text);
  let best: Delimiter = ',';
  let bestShare = 0;
  for (const [index, candidate] of CANDIDATES.entries()) {
    const share = agreement(lines.map((counts) => counts[index] ?? 0));
    const enough = PROSE_SIGNS.includes(candidate) ? share >= 0.8 && lines.length > 1 : share > 0;
    if (enough && share > bestShare) {
      best = candidate;
      bestShare = share;
    }
  }
  return best;
}

/** Share of lines that have the most common non-zero count. */
function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  let most = 0;
  for (const count of counts) {
    if (count === 0) continue;
    const sum = (lines.get(count) ?? 0) + 1;
    lines.set(count, sum);
    most = Math.max(most, sum);
  }
  return counts.length === 0 ? 0 : most / counts.length;
}

/** Counts of each candidate for every line of the sample that is not blank; a last, cut line is left out. */
function countByLine(text: string): number[][] {
  const lines: number[][] = [];
  const end = Math.min(text.length, SAMPLE_CHARACTERS);
  let counts = CANDIDATES.map(() => 0);
  let blank = true;
  let quoted = false;
  for (let position = 0; position < end && lines.length < SAMPLE_LINES; position += 1) {
    const character = text.charAt(position);
    if (character === '"') {
      if (quoted || opensField(text, position)) quoted = !quoted;
      blank = false;
    } else if (quoted) continue;
    else if (character === '\n' || character === '\r') {
      if (!blank) lines.push(counts);
      counts = CANDIDATES.map(() => 0);
      blank = true;
    } else {
      const candidate = CANDIDATES.indexOf(character as Delimiter);
      if (candidate >= 0 && !isPadding(text, position)) counts[candidate] = (counts[candidate] ?? 0) + 1;
      blank = false;
    }
  }
  if (!blank && (end === text.length || lines.length === 0)) lines.push(counts);
  return lines;
}

/** "北京市<tab>,449.45<tab>,": the data bank of the statistical bureau fills every cell up with a tab before its comma. */
function isPadding(text: string, position: number): boolean {
  return text.charAt(position) === '\t' && text.charAt(position + 1) === ',';
}

/** A quote opens a field only at its start; a second quote right after a closing one is an escaped quote. */
function opensField(text: string, position: number): boolean {
  const before = text.charAt(position - 1);
  return (
    before === '' || before === '"' || before === '\n' || before === '\r' || CANDIDATES.includes(before as Delimiter)
  );
}
