import { describe, expect, it } from 'vitest';
import { chartData } from '../../src/chart/chartData';
import { pastedTable } from '../../src/export/chartClipboard';
import { zh } from '../../src/words/zh';
import { pictureIndex, specs } from '../chart/pictures';

const data = chartData(specs['columns-money'], pictureIndex);

describe('a chart as it is pasted', () => {
  it('R-1340 has title, every row of the table behind it, and its source, in both forms', () => {
    if (data === null) throw new Error('no chart');
    const { html, text } = pastedTable(data, '标题', '来源：科技局', zh);
    const lines = text.split('\r\n');
    expect([lines[0], lines.at(-1)]).toEqual(['标题', '来源：科技局']);
    const cells = lines.slice(1, -1).map((line) => line.split('\t'));
    expect(new Set(cells.map((line) => line.length)).size).toBe(1);
    expect(html.match(/<tr>/g)).toHaveLength(cells.length);
    for (const cell of cells.flat()) expect(html).toContain(`>${cell}</`);
  });

  it.each(['<img src=x onerror=alert(1)>', '=HYPERLINK("http://example.invalid")', '@SUM(1)\t=1+1\n=2', '‮abc', '😀'])(
    'R-1340 %j stays text',
    (hostile) => {
      if (data === null) throw new Error('no chart');
      const { html, text } = pastedTable(data, hostile, hostile, zh);
      expect(html).not.toMatch(/<img|<script/);
      expect(html.match(/<(?!\/?(?:meta|div|p|b|table|tr|th|td)\b)/g)).toBeNull();
      for (const cell of text.split(/\t|\r\n/)) expect(cell).not.toMatch(/^[=@]/);
    },
  );
});
