// Vite plugin: puts the sentences shown where the app cannot run into the page, in both languages, from src/words.
import { runnerImport } from 'vite';

/**
 * @param {Record<string, string>} names element id to the name of its sentence in words.shell.plain
 * @returns {import('vite').Plugin}
 */
export function plainSentencesPlugin(names) {
  return {
    name: 'plain-sentences',
    async transformIndexHtml(html) {
      const { zhShell: zh } = (await runnerImport('./src/words/zhShell.ts')).module;
      const { enShell: en } = (await runnerImport('./src/words/enShell.ts')).module;
      return Object.entries(names).reduce((page, [id, name]) => {
        const opening = new RegExp(`(<p class="plain" id="${id}"[^>]*>)</p>`);
        if (!opening.test(page)) throw new Error(`index.html has no place for the sentence ${id}`);
        const sentences = [zh, en].map((words) => words.shell.plain[name]);
        return page.replace(opening, (_, tag) => `${tag}${sentences.join('<br />')}</p>`);
      }, html);
    },
  };
}
