// What a list is called from one edition to the next: the day up to which it is kept is no part of its name, so that next
// month's file meets the stored one. Law: a year stays; lists of two years are two.

const DAY = '\\d{4}\\s*[年.\\-/]\\s*\\d{1,2}(?:\\s*[月.\\-/]\\s*(?:\\d{1,2}\\s*[日号]?)?)?\\s*[底末]?';
const UP_TO = '(?:数据|统计)?(?:截至|截止到?|更新至|更新到)';
const IN_BRACKETS = new RegExp(`[（(【]\\s*${UP_TO}[^（()）【】]*[)）】]`, 'g');
const IN_TEXT = new RegExp(`${UP_TO}\\s*(?:时间|日期)?\\s*[:：]?\\s*${DAY}`, 'g');

/** "连云区高企台账（截至2024年9月底）" → "连云区高企台账". */
export function nameOfList(title: string): string {
  const name = trimmed(title.replace(IN_BRACKETS, '').replace(IN_TEXT, ''));
  return name === '' ? title : name;
}

/** Without what is cut out of it: no empty brackets, no stroke at either end. */
export function trimmed(name: string): string {
  return name
    .replace(/[（(【]\s*[)）】]/g, '')
    .replace(/^[\s\-—_·,，、]+|[\s\-—_·,，、]+$/g, '')
    .trim();
}
