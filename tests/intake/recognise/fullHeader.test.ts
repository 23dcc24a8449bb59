// Tables whose header says everything, and sheets that only explain.
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../demo/importFiles';
import { seriesOfBlock } from '../../../src/model/readBlock';

const HEADER = '指标代码,指标,地区代码,地区,constructor,时期,累计或当期,数值,单位,数据状态,来源';

async function dimensionsIn(...rows: string[]) {
  const bytes = new TextEncoder().encode([HEADER, ...rows].join('\n'));
  const { plans, datasets } = await importFiles([[{ name: 'a.csv', bytes }]]);
  expect(plans[0]!.questions).toEqual([]);
  return datasets[0]!.blocks.flatMap((block) => seriesOfBlock(block)).map(({ key }) => key.dimensions);
}

describe('a header that says everything', () => {
  it('R-287 a blank member below another one is the total', async () => {
    const found = await dimensionsIn(
      'QY01,高企数,320703,连云区,制造业,2022年,期末,3,家,最终,a',
      'QY01,高企数,320703,连云区,,2023年,期末,5,家,最终,a',
    );
    expect(found).toEqual(JSON.parse('[{"constructor":"制造业"},{}]'));
  });

  it('R-286 R-287 one row is enough, whatever the member is called', async () => {
    const found = await dimensionsIn('QY01,高企数,320703,连云区,__proto__,2023年,期末,5,家,最终,a');
    expect(found).toEqual(JSON.parse('[{"constructor":"__proto__"}]'));
  });
});

describe('a sheet that explains', () => {
  it('R-288 holds nothing to import', async () => {
    const text = '指标代码,指标,指标解释\nQY01,高企数,有效期内的高企\nQY02,科小数,入库\nQY03,瞪羚,市级';
    const opened = importFiles([[{ name: 'a.csv', bytes: new TextEncoder().encode(text) }]]);
    const { datasets } = await opened;
    expect(datasets[0]).toMatchObject({ registers: [], blocks: [] });
  });
});
