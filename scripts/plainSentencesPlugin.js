// Vite plugin: puts the sentences shown where the app cannot run into the page, in both languages, from src/words.

/**
 * @param {Record<string, readonly string[]>} sentences element id to one sentence a language
 * @returns {import('vite').Plugin}
 */
export function plainSentencesPlugin(sentences) {
  return {
    name: 'plain-sentences',
    transformIndexHtml(html) {
      return Object.entries(sentences).reduce((page, [id, texts]) => {
        const opening = new RegExp(`(<p class="plain" id="${id}"[^>]*>)</p>`);
        if (!opening.test(page)) throw new Error(`index.html has no place for the sentence ${id}`);
        return page.replace(opening, (_, tag) => `${tag}${texts.join('<br />')}</p>`);
      }, html);
    },
  };
}
