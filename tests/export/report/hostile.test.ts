import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../../src/export/report/docx/writeReport';
import type { Report, ReportPiece } from '../../../src/export/report/report';
import { reportMarkdown } from '../../../src/export/report/reportMarkdown';
import { zh } from '../../../src/words/zh';
import { faultOf, partsOf, textOf, xmlPaths } from '../slides/readPackage';

const MADE = '2024-01-15T08:00:00Z';

/** A report in which people wrote `text` wherever they can write. */
function reportOf(text: string): Report {
  const piece: ReportPiece = { text, on: [], source: text, mark: 'check', remark: text };
  const columns = [{ label: text, isNumber: false, weight: 1 }];
  return {
    kind: 'annual',
    title: [piece, piece],
    subtitle: text,
    opening: [{ kind: 'paragraph', look: 'note', place: null, pieces: [piece] }],
    parts: [
      {
        title: [piece],
        blocks: [
          { kind: 'section', title: text },
          { kind: 'paragraph', look: 'body', place: null, pieces: [piece] },
          { kind: 'table', caption: text, columns, rows: [[text]] },
        ],
      },
    ],
    signature: [text],
    attachments: [{ title: [piece], blocks: [] }],
    warning: text,
  };
}

/** Texts of a part as a reader sees them; a break is a line feed. */
function shownIn(xml: string): string {
  return xml
    .replaceAll('<w:br/>', '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#10|#13|#9|amp|lt|gt|quot);/g, (found) => ENTITIES[found] ?? found);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&#10;': '\n',
  '&#13;': '\r',
  '&#9;': '\t',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const HOSTILE = `<w:t>&amp;]]> =HYPERLINK("x") \u202E逆\u202C 😀 \u0000\u0008\uD800 ${'长'.repeat(10_000)}`;

describe('what people write', () => {
  test('R-1370 hostile text stays text in every part of a report', async () => {
    const parts = partsOf(await writeReport(reportOf(HOSTILE), MADE, zh));
    expect(xmlPaths(parts).flatMap((path) => faultOf(textOf(parts, path)) ?? [])).toEqual([]);
    const wanted = ['\u0000', '\u0008', '\uD800'].reduce((text, unfit) => text.replace(unfit, '\uFFFD'), HOSTILE);
    for (const path of ['word/document.xml', 'word/comments.xml', 'word/header1.xml', 'docProps/core.xml']) {
      expect(shownIn(textOf(parts, path))).toContain(wanted);
    }
  });

  test('R-1370 any text comes back out of the document as it was', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((one) => /\S/.test(one));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const parts = partsOf(await writeReport(reportOf(one), MADE, zh));
        const shown = shownIn(textOf(parts, 'word/document.xml'));
        expect(shown).toContain(one.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n'));
      }),
      { seed: 1362, numRuns: 60 },
    );
  });

  test('R-1371 in Markdown no text becomes markup, a link or HTML', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '|',
        '#',
        '!',
        '\\',
        '&',
        '~',
        '\n',
        'a',
        '1',
        '.',
      ),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (one) => {
        const lines = reportMarkdown(reportOf(one), zh).split('\n');
        for (const line of lines) {
          // What the writer itself puts there: heads, quotes, notes, rows and strokes of tables.
          const own = line
            .replace(/^(#{1,3} |> |\[\^\d+\]: )/, '')
            .replace(/\[\^\d+\]/g, '')
            .replace(/^\| | \|$/g, '');
          expect(own.replace(/\\./g, '')).not.toMatch(/[*_`[\]<>|~&!]/);
        }
      }),
      { seed: 1371, numRuns: 300 },
    );
    expect(reportMarkdown(reportOf('https://x.example www.x.example a@x.example'), zh)).not.toMatch(
      /https:\/\/|www\.|a@/,
    );
  });
});
