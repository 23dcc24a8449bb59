// Reads and plans a small table of nobody's, so that the engine has compiled what every import runs through by the time
// a person has chosen a file (docs/adr/0006). Law: nothing of it is kept, shown or stored.
import type { NameIndex } from '../../intake/names';
import { EMPTY_DATASET } from '../../model/dataset';
import { aMoment } from './aMoment';
import { loadCatalogue } from './catalogue';
import { decide } from './decide';
import { openDraft } from './openDraft';
import { summarise } from './summarise';

const [INDICATORS, AREAS, YEARS] = [12, 3, 8];

/** Stops between its steps as soon as `isWanted` says that somebody is waiting. */
export async function warmUp(names: NameIndex, isWanted: () => boolean): Promise<void> {
  const [{ planDraft }, catalogue] = await Promise.all([import('./planDraft'), loadCatalogue()]);
  const known = { dataset: EMPTY_DATASET, catalogue, homeArea: catalogue.homeArea };
  for (const table of [longTable, wideTable]) {
    await aMoment();
    if (!isWanted()) return;
    const source = new File([table()], 'a.csv');
    const opened = await openDraft([source], { names, saved: [] }, () => undefined);
    await aMoment();
    if (opened.kind !== 'draft' || !isWanted()) return;
    const whole = planDraft(opened.draft, known);
    summarise({ draft: opened.draft, known, whole, plan: decide(whole, opened.draft, known), revision: 0 });
  }
}

/** Large enough to be taken apart as large files are. */
function longTable(): string {
  const lines = ['指标名称,地区,时期,数值,单位,备注'];
  for (let series = 0; series < INDICATORS * AREAS; series += 1) {
    for (let month = 0; month < YEARS * 12; month += 1) {
      const period = `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      const value = series * 100 + month * 1.5;
      lines.push(
        `预备指标${series % INDICATORS},第${Math.floor(series / INDICATORS)}片区,${period},${value},万元,月度报表数据来源为各单位填报`,
      );
    }
  }
  return lines.join('\n');
}

function wideTable(): string {
  const rows = Array.from({ length: 30 }, (_, row) => `预备指标${row},万元,${row},${row + 0.5},${row * 2}`);
  return ['指标,单位,2021年,2022年,2023年', ...rows].join('\n');
}
