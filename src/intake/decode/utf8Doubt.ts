// About one GB 2312 character in six is also a valid two-byte UTF-8 sequence, so a tiny Chinese file can pass for
// UTF-8. What it then shows is a mix of rare alphabets that no office file has; that mix is what this file knows.

/** Neighbours in real UTF-8 files of two-byte characters: Latin, Greek, basic Cyrillic. */
const USUAL_PAIR = /^[\u0080-\u017F\u0370-\u03FF\u0400-\u045F]{2}$/;

/** Files with more characters beyond ASCII, or longer ones, do not pass by chance. */
const LONGEST_DOUBT = 64;
const LONGEST_TEXT = 4096;

/** True when valid UTF-8 is short, has only two-byte characters, and two in a row that are no plausible text. */
export function looksLikeChineseInUtf8(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  let beyondAscii = 0;
  let doubtful = false;
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (code < 0x80) continue;
    beyondAscii += 1;
    if (code > 0x7ff || beyondAscii > LONGEST_DOUBT) return false;
    const pair = text.slice(position, position + 2);
    if (text.charCodeAt(position + 1) >= 0x80 && !USUAL_PAIR.test(pair)) doubtful = true;
  }
  return doubtful;
}
