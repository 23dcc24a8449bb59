// English words of templates of presentations.
import type { Words } from '../zh';

export const template: Words['template'] = {
  own: 'Style: Tidemark’s own',
  choose: 'Use our office’s template',
  change: 'Choose another template',
  hint: 'Choose a .pptx or .potx; its masters, layouts, fonts and colours are used. The template stays on this machine and is never published.',
  inUse: (name) => `Style: template “${name}”`,
  remove: 'Go back to Tidemark’s own style',
  leftOut: (count) =>
    `${count} ${count === 1 ? 'link, film or embedded object' : 'links, films or embedded objects'} of the template ${count === 1 ? 'was' : 'were'} not taken over.`,
  refusals: {
    notTemplate: (file) => `“${file}” is no .pptx or .potx presentation; save it as .pptx and choose it again.`,
    locked: (file) => `“${file}” has a password; save it without one and choose it again.`,
    damaged: (file) => `“${file}” is damaged and could not be read; open and save it once more, then choose it again.`,
    tooLarge: (file) => `“${file}” is larger than 64 MB; compress its pictures and choose it again.`,
    noMaster: (file) => `“${file}” has no slide master; choose another presentation.`,
    upright: (file) => `The slides of “${file}” are not landscape; choose a template of 16:9 or 4:3.`,
    noRoom: (file) => `No layout of “${file}” leaves room for a chart; choose a template with a “Title Only” layout.`,
  },
};
