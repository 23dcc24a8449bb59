// Registers (台账): rows are enterprises, people, payments or events. Law: a register has no measures to chart;
// columns with personal data are named and left out.
import type { ColumnRole } from '../../model/mapping';
import type { RegisterColumnKind } from '../../model/register';
import { cellText } from '../map/cellText';
import { foldText, hasChinese } from '../notation/cleanText';
import type { ColumnProfile } from './columnProfile';
import type { ColumnFinding, TableDraft } from './draft';
import { ignored } from './draft';
import { isPersonalColumn } from '../notation/personalData';
import { foldHeader, headerMeaning, isCodeHeader } from './headerWords';

const REGISTER_WORDS =
  /企业名称|单位名称|机构名称|公司名称|依托单位|承担单位|用人单位|统一社会信用代码|信用代码|证书编号|证书号|登记编号|合同登记编号|业务编号|发证日期|有效期|认定年度|认定类型|批准文号|文号|(发证|认定|批准|签订|登记|拨付|发放|兑现|到账|提交|预审|公示)(日期|时间)|[应实已未]兑|兑现金额|奖补(类别|项目|年度)|(合同|受理|许可|案件|备案)(编号|号|名称)|^[买卖甲乙]方|登记日$|项目名称|活动名称|会议名称|姓名|任期|称号|所在企业|依托企业|曾用名|人才计划|派出单位|国籍|批准部门|形式审查|评审结果|起草科室|合法性审核|清理结果|地点|联合部门|主办单位|活动(内容|主题|时间|日期)|身份证|护照|出生(日期|年月)|工作单位|职称|发明人|专利(号|名称|权人)|(载体|基地|平台)名称|运营单位|命名(时间|日期)|入选(计划|项目)|注册资本|入孵|参加人数|参会|company|enterprise|registration (no|number)|certificate/i;

/** True when the header names things that only lists of cases have. */
export function isRegisterHeader(profiles: readonly ColumnProfile[]): boolean {
  return namesOfList(profiles.map(({ header }) => header)) >= 2;
}

/** How many of them only lists of cases have. */
export function namesOfList(headers: readonly string[]): number {
  return headers.filter((header) => REGISTER_WORDS.test(foldHeader(header))).length;
}

/** A list of things without one measure among its columns. */
export function isListOfNames(profiles: readonly ColumnProfile[]): boolean {
  const names = profiles.filter(
    (profile) => profile.counts.text > 0 && profile.distinct.size > profile.filled * 0.7 && profile.filled >= 3,
  );
  const numbers = profiles.filter((profile) => profile.counts.number > profile.filled / 2 && profile.filled > 0);
  const measures = numbers.filter(
    (profile) =>
      profile.fractions > 0 ||
      (!isCodeHeader(profile.header) &&
        !(profile.isSequence || profile.distinct.size === 1 || profile.years === profile.counts.number)),
  );
  return names.some((profile) => profile.meanLength >= 2) && measures.length === 0;
}

export function findRegisterColumns(draft: TableDraft): ColumnFinding {
  return { layout: 'register', columns: draft.profiles.map(registerRole), defaults: {} };
}

function registerRole(profile: ColumnProfile): ColumnRole {
  if (profile.filled === 0) return ignored('empty');
  if (isPersonalColumn(profile.header, profile.cells.map(cellText))) return ignored('personal');
  if (numbersRows(profile)) return ignored('index');
  return { role: 'register', kind: registerKind(profile) };
}

/** In a long list not every row is looked at, so that a count of all may not look like one. */
function numbersRows(profile: ColumnProfile): boolean {
  if (profile.counts.text > 0) return false;
  return profile.isSequence || /^(序号|序|行号|№)$/.test(foldHeader(profile.header));
}

/** "2023年1月至2024年12月": from and to in one cell are no day. */
function areSpans({ distinct }: ColumnProfile): boolean {
  const texts = [...distinct.keys()];
  return texts.length > 0 && texts.filter((text) => SPAN.test(text)).length * 2 > texts.length;
}

const SPAN = /^\d{4}\s*[年.\-/]\s*\d.*[-—–~～至到].*\d{4}\s*[年.\-/]\s*\d/;

function registerKind(profile: ColumnProfile): Exclude<RegisterColumnKind, 'index'> {
  const header = foldHeader(profile.header);
  if (headerMeaning(header) === 'area') return 'area';
  if (/起止/.test(header) || areSpans(profile)) return 'text';
  if (/[(（](年|个?月)[)）]$/.test(foldText(profile.header))) return 'number';
  if (/日期|时间|有效期|发证日|任期|date$|^date/.test(header)) return 'date';
  if (profile.counts.day > profile.filled / 2) return 'date';
  if (/代码|编码|编号|证书号|文号|号码|专利号|登记号|code$|_id$|^id$/.test(header) || profile.codes > 0) return 'code';
  if (profile.counts.number * 10 >= profile.filled * 8) return 'number';
  const isCodeLike = !profile.isLatin
    ? false
    : [...profile.distinct.keys()].every((text) => /^[\dA-Z-]{4,}$/.test(text) && !hasChinese(text));
  return isCodeLike ? 'code' : 'text';
}
