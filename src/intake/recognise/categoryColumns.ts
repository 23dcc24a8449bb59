// Columns that say nothing without their title: "国家级", "省级" and "合计" under "各街道研发机构数" are the parts of one
// indicator and the indicator itself. Law: only where the title names a known indicator, in its unit, and the parts add
// up to the total in most rows. A sum of several known indicators is none.
import type { ColumnRole, Coordinates } from '../../model/mapping';
import { normaliseUnit } from '../../model/unit';
import { cellReader } from '../map/cellReader';
import { addUp } from '../map/sumTolerance';
import { matchIndicator } from '../names';
import { splitLabel } from '../notation/parseUnitText';
import type { ColumnFinding, TableDraft } from './draft';
import { ignored } from './draft';
import { isPartOfWhole, partName } from './partName';
import { isTotalWord } from './rowWords';

/** A column of values with a name that the header gives it. */
interface Named {
  readonly index: number;
  readonly at: Coordinates;
  readonly name: string;
}

type Changes = ReadonlyMap<number, ColumnRole>;

const NONE: Changes = new Map();

export function withCategories(draft: TableDraft, given: ColumnFinding): ColumnFinding {
  if (given.columns.some(({ role }) => role === 'indicator' || role === 'indicatorCode')) return given;
  const found = withMoves(draft, given);
  const named = found.columns.flatMap((role, index): Named[] =>
    role.role === 'value' && role.measure === 'actual' && role.at.indicator !== null
      ? [{ index, at: role.at, name: role.at.indicator }]
      : [],
  );
  const wholes = named.filter(({ name }) => isTotalWord(name));
  const [whole] = wholes;
  const changes = whole === undefined ? ofTopic(draft, named) : ofWhole(draft, whole, named);
  if (wholes.length > 1 || changes.size === 0) return found;
  return { ...found, columns: found.columns.map((role, index) => changes.get(index) ?? role) };
}

/** "高新技术企业" under "各街道新增企业数" are those that came new, and not all there are. */
function withMoves({ around, names }: TableDraft, found: ColumnFinding): ColumnFinding {
  const move = MOVE_OF_TITLE.exec(around.indicator ?? '')?.[0];
  if (move === undefined) return found;
  const isOfStock = (name: string): boolean => {
    const code = matchIndicator(names, name)?.code ?? '';
    return names.indicatorByCode.get(code)?.kind === 'stock' && !MOVES.test(name);
  };
  const columns = found.columns.map((role) =>
    role.role === 'value' && role.at.indicator !== null && isOfStock(role.at.indicator)
      ? { ...role, at: { ...role.at, indicator: `${move}${role.at.indicator}` } }
      : role,
  );
  return { ...found, columns };
}

const MOVE_OF_TITLE = /^(新增|净增|新认定|新培育|新入库|拟申报|拟认定|到期|退出|注销)/;

/** "合计" and what adds up to it. */
function ofWhole(draft: TableDraft, whole: Named, named: readonly Named[]): Changes {
  const parts = named.filter((one) => one !== whole && isAlike(one, whole));
  const areIndicators = parts.every(({ name }) => matchIndicator(draft.names, name) !== null);
  if (areIndicators) return addsUp(draft, whole, parts) ? new Map([[whole.index, ignored('derived')]]) : NONE;
  const topic = topicFor(draft, [whole, ...parts]);
  if (topic === null) return NONE;
  const groups = (addsUp(draft, whole, parts) ? [parts] : byHeading(draft, parts)).filter((group) =>
    addsUp(draft, whole, group),
  );
  if (groups.length === 0) return NONE;
  return new Map([
    [whole.index, valueAt({ ...whole.at, indicator: topic })],
    ...groups.flatMap((group) => group.map((part) => [part.index, categoryRole(draft, topic, part)] as const)),
  ]);
}

/** Without a total only the title tells: a lone number of things, or their classes. */
function ofTopic(draft: TableDraft, named: readonly Named[]): Changes {
  const [first] = named;
  const topic = topicFor(draft, named);
  if (first === undefined || topic === null || named.some((one) => !isAlike(one, first))) return NONE;
  if (named.length > 1) return new Map(named.map((part) => [part.index, categoryRole(draft, topic, part)]));
  return isCountWord(first.name) ? new Map([[first.index, valueAt({ ...first.at, indicator: topic })]]) : NONE;
}

/** "企业数", "数量": how many there are of what the title names. */
function isCountWord(name: string): boolean {
  return /^(企业|机构|单位|人员|项目|合同|专利|平台|基地|活动)?(数|数量|个数|家数|户数|人数|件数|项数|总数)$/.test(
    name,
  );
}

/** What comes and goes is no part of what is there: firms newly recognised are not those firms of a title that counts all. */
const MOVES =
  /新(增|认定|培育|入库|建|设)|净增|增加|减少|到期|退出|取消|注销|迁[入出]|流失|培育|储备|拟|申报|推荐|受理|认定/;

/** The title where it names a known indicator in whose unit the columns count, and none of them is an indicator itself. */
function topicFor({ around, names, profiles }: TableDraft, named: readonly Named[]): string | null {
  const topic = around.indicator;
  const code = topic === null ? undefined : matchIndicator(names, topic)?.code;
  const indicator = code === undefined ? undefined : names.indicatorByCode.get(code);
  if (indicator === undefined) return null;
  const unit = around.indicatorUnit ?? (around.units.length === 1 ? around.units[0]! : null);
  const isOther = ({ index, name, at }: Named): boolean =>
    normaliseUnit(at.unit ?? unit ?? '') !== indicator.unit ||
    matchIndicator(names, name) !== null ||
    isPartOfWhole(profiles[index]!.parts) ||
    (indicator.kind === 'stock' && MOVES.test(name));
  return named.some(isOther) ? null : topic;
}

function isAlike({ at }: Named, other: Named): boolean {
  return (
    at.unit === other.at.unit &&
    at.period === other.at.period &&
    at.form === other.at.form &&
    at.area === other.at.area &&
    Object.keys(at.dimensions).length === 0
  );
}

function byHeading(draft: TableDraft, parts: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const part of parts) {
    const heading = headingOf(draft, part) ?? '';
    groups.set(heading, [...(groups.get(heading) ?? []), part]);
  }
  return [...groups.values()];
}

/** "按领域" over 电子信息 and 新材料; null for a column under none. */
function headingOf(draft: TableDraft, { index }: Named): string | null {
  const { parts } = draft.profiles[index]!;
  return parts.length > 1 ? splitLabel(parts[0]!).name.replace(/^[按分](?=.)/, '') : null;
}

/** A part that is an indicator of its own goes by its name. */
function categoryRole(draft: TableDraft, topic: string, part: Named): ColumnRole {
  const own = partName(draft.names, topic, part.name);
  if (matchIndicator(draft.names, own) !== null) return valueAt({ ...part.at, indicator: own });
  const heading = headingOf(draft, part);
  const parts = draft.profiles[part.index]!.parts;
  const member = heading === null ? part.name : splitLabel(parts[parts.length - 1]!).name;
  return valueAt({ ...part.at, indicator: topic, dimensions: { [heading ?? '分组']: member } });
}

function valueAt(at: Coordinates): ColumnRole {
  return { role: 'value', measure: 'actual', at };
}

/** In two rows of three at least, and in one. A blank adds nothing; a row with one part alone proves nothing. */
function addsUp(draft: TableDraft, whole: Named, parts: readonly Named[]): boolean {
  if (parts.length < 2) return false;
  const cells = cellReader(draft.grid.sheet.rows);
  const columnOf = ({ index }: Named) => draft.profiles[index]!.column;
  const unit = whole.at.unit ?? draft.around.indicatorUnit ?? draft.around.units[0] ?? null;
  let [judged, held] = [0, 0];
  for (const { row } of draft.body) {
    const total = cells.number(row, columnOf(whole));
    const values = parts
      .map((part) => cells.number(row, columnOf(part)))
      .filter((value) => Number.isFinite(value) && value !== 0);
    if (Number.isNaN(total) || values.length < 2) continue;
    judged += 1;
    if (addUp(values, total, unit)) held += 1;
  }
  return judged > 0 && held * 3 >= judged * 2;
}
