// Strict JSON to values. Law: a number that JavaScript would change (too long, too large) stays its own text.

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export type ParsedJson =
  | { readonly kind: 'value'; readonly value: JsonValue }
  | { readonly kind: 'invalid'; readonly line: number; readonly column: number };

/** Number literals that a double may not hold: sixteen digits or more, or a three-digit exponent. */
const RISKY_NUMBER = /\d{16}|[eE][+-]?\d{3}/;
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** Parses RFC 8259 text; `line` and `column` (1-based) say where it stops being JSON, 0 where the engine does not. */
export function parseJson(text: string): ParsedJson {
  try {
    const value = JSON.parse(text) as JsonValue;
    if (nestsDeeperThan(value, DEEPEST)) return { kind: 'invalid', line: 0, column: 0 };
    if (!RISKY_NUMBER.test(text)) return { kind: 'value', value };
    return { kind: 'value', value: JSON.parse(quoteUnfaithfulNumbers(text)) as JsonValue };
  } catch (error) {
    // SyntaxError; RangeError, or Firefox's InternalError, for nesting that overflows the engine's stack.
    if (error instanceof Error) return invalidAt(text, error.message);
    throw error;
  }
}

/** RFC 8259, 9 lets a parser set limits; what nests deeper is no data and overflows the stack of whoever walks it. */
const DEEPEST = 512;

function nestsDeeperThan(root: JsonValue, limit: number): boolean {
  let level: JsonValue[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    const next: JsonValue[] = [];
    for (const value of level) {
      if (isScalar(value)) continue;
      for (const child of isJsonArray(value) ? value : Object.values(value)) if (!isScalar(child)) next.push(child);
    }
    level = next;
  }
  return false;
}

function quoteUnfaithfulNumbers(text: string): string {
  return text.replace(STRING_OR_NUMBER, (token) =>
    token.startsWith('"') || isFaithful(token) ? token : JSON.stringify(token),
  );
}

function isFaithful(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value)) return false;
  // Too small for a double: what is written is not 0.
  if (value === 0 && /^[-.0]*[1-9]/.test(literal)) return false;
  return !/^-?\d+$/.test(literal) || BigInt(literal) === BigInt(value);
}

function invalidAt(text: string, message: string): ParsedJson {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return { kind: 'invalid', line: 0, column: 0 };
  const before = text.slice(0, Number(position));
  return { kind: 'invalid', line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Text, number, truth value or null: what fits a cell as it is. */
export function isScalar(value: JsonValue | undefined): value is string | number | boolean | null {
  return value === null || (value !== undefined && typeof value !== 'object');
}
