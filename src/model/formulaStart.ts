// What spreadsheet programs take for the beginning of a formula. Files that go out put an apostrophe before such a text,
// and files that come in lose it again: both ask here.

const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

export function startsFormula(text: string): boolean {
  return FORMULA_START.test(text);
}
