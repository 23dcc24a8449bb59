// English words of the page of sentences and of rewording them.
import { plural } from '../plural';
import type { Words } from '../zh';

export const texts: Words['texts'] = {
  title: 'Sentences',
  report: 'For the annual report',
  tasks: 'Key tasks',
  orphans: 'Reworded, without figures now',
  nothing: 'There are no figures of this period to speak of.',
  count: (count) => `${plural(count, 'sentence')}; each number opens its origin`,
  copyAll: 'Copy all',
  copy: 'Copy',
  copyOne: (text) => `Copy: ${text}`,
  copied: 'Copied',
  notCopied: 'The browser does not allow copying; select the text and copy it by hand',
  reword: 'Reword',
  edit: (text) => `Reword: ${text}`,
  rewordTitle: 'Reword title',
  editorLabel: 'Reworded text',
  edited: 'Reworded',
  backToGenerated: 'Back to the generated text',
  generatedNow: 'The figures have changed; generated now:',
  noneGenerated: 'The figures have changed; nothing can be generated any more.',
  takeNew: 'Take the new one',
  keepMine: 'Keep mine',
  removeMine: 'Remove mine',
  origin: (name, period) => `Origin: ${name}, ${period}`,
  tasksOrigin: 'Origin: task list',
  logEdited: (text) => `Reworded: “${text}”`,
  logKept: (text) => `Kept after the figures changed: “${text}”`,
  logTaken: (text) => `Back to the generated text instead of: “${text}”`,
};
