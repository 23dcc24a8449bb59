// Chinese sentences about trouble: what was found (issues), what happens now and the way out (remedies),
// why a file is not taken (refusals), what only a person can decide (questions), what the browser refused (failures).
// Parameters a sentence may use: read, unit, from, to, expected, name, near, first, second, sum, stated, count,
// reason, encoding, form, previous.
import type { Issue, IssueKind, Question, QuestionKind, Refusal, RefusalKind } from '../model/issue';
import { namesAsked } from '../model/namesAsked';
import { parsePeriod } from '../model/period';
import { FRACTION } from '../model/unit';
import { counted } from './zhCount';
import { formatPeriodZh } from './zhPeriod';
import { isNumber, nameOf, placeOf, saying, sheetOf, stated } from './said';

type Say = (issue: Issue) => string;

const unitNamed = (unit: string): string => (unit === FRACTION ? '小数' : unit);

/** Numbers of a sentence are written as everywhere else. */
const grouped = (number: string): string => (isNumber(number) ? counted(Number(number)) : number);
const periodNamed = (period: string): string => {
  const known = parsePeriod(period);
  return known === null ? period : formatPeriodZh(known, 'period');
};
const text = (issue: Issue): string => (issue.text === null ? '' : `：“${issue.text}”`);
const name = (issue: Issue): string => (nameOf(issue) === '' ? '' : `“${nameOf(issue)}”`);
/** The place, and the name it is about where the whole table is meant. */
const subject: Say = (issue) =>
  issue.cell === null && nameOf(issue) !== '' ? `“${nameOf(issue)}”` : `${placeOf(issue)} `;
const FORMS: Readonly<Record<string, string>> = { period: '当期数', cumulative: '累计数', end: '期末数' };
const titled =
  (words: string): Say =>
  (issue) =>
    `${placeOf(issue)} ${words}${text(issue)}`;
const always =
  (words: string): Say =>
  () =>
    words;
const reading =
  (otherwise: string): Say =>
  (issue) =>
    saying(issue, 'read', (read) => `按 ${read} 读入。`, otherwise);
const near: Say = (issue) =>
  saying(
    issue,
    'near',
    (found) => `如果就是“${found}”，请在此确认；否则按新增处理。`,
    '请确认是否为已有名称的另一种写法。',
  );

const issues: Record<IssueKind, Say> = {
  notANumber: titled('不是数值'),
  errorCell: titled('公式出错'),
  shareBelowOne: (issue) => `${placeOf(issue)} ${name(issue)}单位是 %，数值却都小得像小数`,
  zeroFormula: (issue) => `${placeOf(issue)} 的 0 是公式算出来的`,
  fullWidthDigits: (issue) => `${placeOf(issue)} 全角数字${issue.text === null ? '' : `“${issue.text}”`}`,
  unitInCell: titled('数值里带着单位'),
  unitUnknown: (issue) =>
    stated(issue, 'unit') === null && issue.text === null
      ? `${subject(issue)}没有写明单位`
      : `${placeOf(issue)} 不认识的单位“${stated(issue, 'unit') ?? issue.text ?? ''}”`,
  unitConverted: (issue) =>
    `${subject(issue)}单位已换算${saying(issue, 'from', (from) => `：${unitNamed(from)} → ${stated(issue, 'to') ?? ''}`, '')}`,
  unitMismatch: (issue) =>
    `${subject(issue)}单位与指标不符${saying(issue, 'unit', (unit) => `：“${unit}”`, text(issue))}`,
  periodUnreadable: titled('没能读出时期'),
  periodAmbiguous: titled('时期有几种可能'),
  dateAmbiguous: titled('日期有几种可能'),
  growthRead: titled('增速按百分数读入'),
  duplicateSame: (issue) =>
    saying(
      issue,
      'count',
      (count) => `${placeOf(issue)} 有 ${count} 处重复，数值相同`,
      `${placeOf(issue)} 与${saying(issue, 'first', (cell) => ` ${cell} `, '前面')}重复，数值相同`,
    ),
  duplicateGap: (issue) =>
    `${placeOf(issue)} 有 ${stated(issue, 'count') ?? '几'} 处空缺，同一项在别的单元格有数值${saying(issue, 'cell', (cell) => `（${cell}）`, '')}`,
  duplicateConflict: (issue) =>
    `${placeOf(issue)} 与${saying(issue, 'first', (cell) => ` ${cell} `, '前面')}是同一项，数值却不同`,
  totalDiffers: (issue) => `${placeOf(issue)} 合计与各项之和不等${text(issue)}`,
  totalChecked: (issue) =>
    `${placeOf(issue)} ${saying(issue, 'count', (count) => `${count} 个`, '')}合计与各项之和相等`,
  categoriesDiffer: (issue) => `${placeOf(issue)} 与同一行各项之和不等${text(issue)}`,
  partsDiffer: (issue) => `${placeOf(issue)} 与下面缩进的各项之和不等${text(issue)}`,
  totalRounded: (issue) => `${placeOf(issue)} 合计与各项之和有取舍误差${text(issue)}`,
  areaAssumed: (issue) => `没有写明地区，按${name(issue) || '本地区'}导入`,
  areaNew: (issue) => `${placeOf(issue)} 新的地区${name(issue)}`,
  areaNear: (issue) => `${placeOf(issue)} 地区${name(issue)}与已有名称相近`,
  indicatorNew: (issue) => `${placeOf(issue)} 新的指标${name(issue)}`,
  indicatorTwin: (issue) =>
    `${placeOf(issue)} 指标${name(issue)}与${saying(issue, 'near', (near) => `同时导入的“${near}”`, '同时导入的另一个')}写法相近`,
  indicatorNear: (issue) => `${placeOf(issue)} 指标${name(issue)}与已有名称相近`,
  hiddenSheet: (issue) => `工作表“${sheetOf(issue)}”是隐藏的`,
  hiddenCells: (issue) => `${placeOf(issue)} 有隐藏的行或列`,
  raggedRow: (issue) => `${placeOf(issue)} 这一行的列数与表头不同`,
  sheetEmpty: (issue) => `工作表“${sheetOf(issue)}”是空的`,
  sheetWithoutTable: (issue) => `工作表“${sheetOf(issue)}”里没有找到表格`,
  columnNew: (issue) => `${placeOf(issue)} ${name(issue)}列是新的`,
  columnGone: (issue) => `${sheetOf(issue)}：没有了上次的${name(issue)}列`,
  columnRenamed: (issue) => `${placeOf(issue)} 列名变为${name(issue)}`,
  columnContradicts: (issue) => `${placeOf(issue)} ${name(issue)}列的内容与上次不同`,
  mappingSetAside: (issue) => `${placeOf(issue)} ${name(issue)}列的内容与上次不同，这张表没有沿用上次的设置`,
  columnLeftOut: (issue) => `${placeOf(issue)} 列${name(issue)}没有导入`,
  rowLeftOut: (issue) => `${placeOf(issue)} 这一行没有导入${text(issue)}`,
  personalWithheld: (issue) => `列${name(issue)}含个人信息，没有保存`,
  codeDamaged: titled('代码已被表格软件改坏'),
  encodingAssumed: (issue) => `文字编码按 ${stated(issue, 'encoding') ?? 'GB18030'} 读取`,
  externalCharacters: (issue) => `${placeOf(issue)} 有无法显示的字符${text(issue)}`,
  targetUnreadable: titled('没能读出目标值'),
  targetWithoutBase: titled('增长目标没有写明基数，不能算出目标值'),
  targetOfNothing: titled('目标值没有导入，看不出是哪项指标的'),
  planUnreadable: titled('没能读出节点计划'),
  reportDayUnreadable: titled('没能读出更新日期'),
  linkedUnknown: titled('关联指标不在指标目录中'),
  dueUnreadable: titled('没能读出完成时限'),
  formAssumed: (issue) =>
    `${subject(issue)}没有写明累计还是当期${saying(issue, 'form', (form) => `，按${FORMS[form] ?? form}导入`, '')}`,
  noteState: (issue) => `${placeOf(issue)} 附注写明数据状态${text(issue)}`,
  noteStateOpen: (issue) => `${placeOf(issue)} 附注说到数据状态，没能对应到表里${text(issue)}`,
  valueJump: titled('与前后时期相差悬殊'),
  cumulativeFalls: titled('累计数比上一期还小'),
  signFlip: titled('正负号与其他时期相反'),
  scaleSlip: titled('小数点可能移了位'),
  columnShifted: (issue) =>
    `${placeOf(issue)} 起这一列有 ${stated(issue, 'count') ?? ''} 个数值与${saying(issue, 'other', (other) => ` ${periodNamed(other)} `, '相邻时期')}已有的数值相同`,
  rowsShifted: (issue) =>
    `${placeOf(issue)} 起这一列的 ${stated(issue, 'count') ?? ''} 个数值与已有数值相同，只是换了行`,
  totalBroken: titled('改动后，合计与各项之和不再相等'),
  truncated: (issue) => `表格太长，只读了前 ${stated(issue, 'count') ?? ''} 行`,
  registerDateUnreadable: titled('没能读出日期'),
  registerMonth: titled('日期只写到月'),
  registerYearOfTitle: titled('日期没有写年份'),
  registerRowsCarried: (issue) => `${stated(issue, 'count') ?? ''} 行没有写序号和企业`,
  registerTerm: titled('写的是年限，不是日期'),
  codeInvalid: (issue) => `${placeOf(issue)} 不是有效的统一社会信用代码${text(issue)}`,
  codeRewritten: titled('信用代码的写法不规范'),
  personalMasked: (issue) =>
    stated(issue, 'name') === null ? `${placeOf(issue)} 含个人信息` : `列${name(issue)}含个人信息`,
  registerAreaUnknown: (issue) => `${placeOf(issue)} 地区目录里没有${name(issue) || '这个地区'}`,
  registerKeyBlank: (issue) =>
    `${placeOf(issue)} 识别列空白${saying(issue, 'count', (count) => `，共 ${count} 行`, '')}`,
  registerKeyMissing: (issue) =>
    `${placeOf(issue)} 缺少已有台账的识别列${saying(issue, 'name', (names) => `“${names}”`, '')}`,
  registerWholeRows: (issue) => `${placeOf(issue)} 没有能区分各行的编号或字段`,
  registerRowsSame: (issue) =>
    `${placeOf(issue)} 有${saying(issue, 'count', (count) => ` ${count} `, '')}行与前面的行完全相同`,
  firmNamesDiffer: (issue) =>
    `${placeOf(issue)} 与${saying(issue, 'first', (cell) => ` ${cell} `, '前面')}信用代码相同，企业名称不同`,
  firmCodesDiffer: (issue) =>
    `${placeOf(issue)} 与${saying(issue, 'first', (cell) => ` ${cell} `, '前面')}企业名称相同，信用代码不同`,
  archivePassedOver: (issue) => `压缩包里另有 ${stated(issue, 'count') ?? ''} 个文件没有打开${text(issue)}`,
  resourceLeftOut: (issue) => `数据包里的${name(issue)}没有导入${saying(issue, 'path', (path) => `：“${path}”`, '')}`,
  deletionIgnored: (issue) => `文件里有 ${stated(issue, 'count') ?? ''} 处要求删除数据的记录`,
};

const CODE_TROUBLE: Readonly<Record<string, string>> = {
  length: '应为 18 位。按原文保留，这一行按企业名称识别。请核对。',
  letters: '含有代码中不会出现的字符（例如 I、O、S、V、Z）。按原文保留，这一行按企业名称识别。请核对。',
  checkDigit: '校验位不符，至少有一位写错。按原文保留，这一行按企业名称识别。请核对。',
};

const RESOURCE_REASONS: Readonly<Record<string, string>> = {
  packageOutside: '它指向数据包以外，为安全起见没有打开，也没有从网上取。需要时，请把文件放进数据包。',
  packageMissing: '数据包里没有这个文件。需要时，请连同它一起选择。',
  encoding: '它的文字编码与说明不符。请更正 encoding 后重新导入。',
};

const remedies: Record<IssueKind, Say> = {
  notANumber: always('这一格不导入，其余照常。可在此填写数值，或改表后重新导入。'),
  shareBelowOne: (issue) => `按${issue.text === null ? '' : ` ${issue.text}`} % 导入。如果是小数，请把单位改为“1”。`,
  zeroFormula: always('按 0 导入。如果只是引用的数还没有填，请在此清空，或改表后重新导入。'),
  errorCell: always('这一格不导入，其余照常。请在表里修好公式后重新导入，或在此填写数值。'),
  fullWidthDigits: reading('已按普通数字读入。'),
  unitInCell: reading('单位已与数值分开。'),
  unitUnknown: (issue) =>
    stated(issue, 'unit') === null && issue.text === null
      ? '这部分数值不导入，其余照常。请回答关于单位的问题；没有问到的，请在列头填写单位。'
      : '数值照常导入，单位按原文保留。可在列头改成正确的单位。',
  unitConverted: always('按小数点移位换算，原文已保留。'),
  unitMismatch: (issue) =>
    saying(
      issue,
      'expected',
      (unit) => `这个指标的单位是“${unit}”，两者不能换算；数值按原单位保留，不与其他数值合并。请核对单位。`,
      '两者不能换算；数值按原单位保留，不与其他数值合并。请核对单位。',
    ),
  periodUnreadable: always('这部分数值不导入。请在列头填写时期，例如 2023年三季度。'),
  periodAmbiguous: reading('请选择正确的时期。'),
  dateAmbiguous: (issue) =>
    saying(
      issue,
      'first',
      (first) => `可能是 ${first}，也可能是 ${stated(issue, 'second') ?? '另一天'}，请选择。`,
      '请选择日和月的先后。',
    ),
  growthRead: reading('如果不对，请在列头更改。'),
  duplicateSame: always('只保留一个。'),
  duplicateGap: always('取有数值的单元格。'),
  duplicateConflict: (issue) =>
    saying(
      issue,
      'values',
      (values) => `数值分别为 ${values}。请选择保留哪一个；不选则都不导入。`,
      '请选择保留哪一个；不选则都不导入。',
    ),
  totalDiffers: (issue) =>
    saying(issue, 'sum', (sum) => `各项之和为 ${sum}。合计行不导入，请核对原表。`, '合计行不导入，请核对原表。'),
  categoriesDiffer: (issue) =>
    saying(
      issue,
      'sum',
      (sum) => `各项之和为 ${sum}，而其余多数行两者相等。数值照原表导入，请核对。`,
      '其余多数行两者相等。数值照原表导入，请核对。',
    ),
  partsDiffer: (issue) =>
    saying(
      issue,
      'sum',
      (sum) => `各项之和为 ${sum}，而其余多数时期两者相等。数值照原表导入，请核对。`,
      '其余多数时期两者相等。数值照原表导入，请核对。',
    ),
  totalChecked: always('合计行只用来核对，不重复导入。'),
  totalRounded: (issue) =>
    `${saying(issue, 'sum', (sum) => `各项之和为 ${sum}。`, '')}部分数据合计数由于单位取舍不同而产生的计算误差均未作机械调整。`,
  areaAssumed: always('如果不是，请在表格设置里更改地区。'),
  areaNew: always('导入后会加入地区目录。如果是已有地区的别名，请在此选择。'),
  areaNear: near,
  indicatorNew: always('导入后会加入指标目录。如果是已有指标的别名，请在此选择。'),
  indicatorTwin: always('如果是同一个指标，请在此确认；否则按两个指标导入。'),
  indicatorNear: near,
  hiddenSheet: (issue) =>
    issue.severity === 'info'
      ? '其他工作表没有内容，所以读取了它。'
      : '其中的表格没有导入。需要时，打开这个工作表，勾选“导入这张表”。',
  hiddenCells: always('隐藏的内容也已读出，请核对是否需要。'),
  raggedRow: always('缺少的格按空白处理，多出的格不导入。请核对是否错列。'),
  sheetEmpty: always('已跳过。'),
  sheetWithoutTable: always('已跳过。如果里面有数据，请选出表头所在的行。'),
  columnNew: always('上次的设置里没有这一列，已重新识别。请在列头核对它的用途。'),
  columnGone: always('这一列本次没有数值；以前导入的不受影响。'),
  columnRenamed: always('按上次同一列的用途导入。不对的话，请在列头更改。'),
  columnContradicts: always('没有沿用上次的用途，已重新识别。请在列头核对。'),
  mappingSetAside: always('整张表已重新识别。请核对列头。'),
  columnLeftOut: (issue) =>
    saying(issue, 'reason', (reason) => `原因：${reason}。需要的话，点列头更改。`, '需要的话，点列头更改。'),
  rowLeftOut: (issue) =>
    saying(issue, 'reason', (reason) => `原因：${reason}。需要的话，点行号更改。`, '需要的话，点行号更改。'),
  personalWithheld: always('只记下列名，不保存内容。'),
  codeDamaged: always('长数字已失去末几位，不能当作代码使用。请把该列设为文本格式后重新导出。'),
  encodingAssumed: always('如果文字显示为乱码，请更改编码。'),
  externalCharacters: always('已按原样保留，请核对原表。'),
  targetUnreadable: always('任务照常导入，但没有目标值，无法亮灯。可在此填写，例如 ≥90。'),
  targetOfNothing: always('目标值记在指标上，不记在分类上。请在表中写明是哪项指标的目标后再导入。'),
  targetWithoutBase: always('任务照常导入，目标值不变。请连同基数填写，例如：在34家基础上增长10%。'),
  planUnreadable: always(
    '计划进度保持原来的；原来没有的，按时间平均计算。可在此填写，例如：一季度20%；二季度50%；三季度80%。',
  ),
  reportDayUnreadable: always('这一行按整张清单的截止日期记录。可在此填写日期，例如 2024-10-08。'),
  linkedUnknown: always('任务照常导入，但与这个指标没有关联。导入这个指标的数据，或在任务中另选指标。'),
  dueUnreadable: always('任务照常导入，但没有时限，无法按期亮灯。可在此填写日期，例如 2024-12-31。'),
  formAssumed: always('如果不对，请在列头更改。'),
  noteState: (issue) => {
    const places = [
      saying(issue, 'rows', (rows) => `第 ${rows.replaceAll(', ', '、')} 行`, ''),
      saying(issue, 'columns', (columns) => ` ${columns.replaceAll(', ', '、')} 列`, ''),
    ].filter((place) => place !== '');
    return `${places.length === 0 ? '整张表' : places.join('')}的数值已按此标注。不对的话，请在“数据状态”里更改。`;
  },
  noteStateOpen: always('没有据此标注。需要的话，请在“数据状态”里为整张表选择，或在附注里写明表中的指标或时期。'),
  valueJump: (issue) =>
    saying(
      issue,
      'previous',
      (previous) => `已有的数值或上一期为 ${grouped(previous)}。数值照常导入，请核对单位和小数点。`,
      '数值照常导入，请核对单位和小数点。',
    ),
  cumulativeFalls: (issue) =>
    saying(
      issue,
      'previous',
      (previous) => `上一期累计为 ${grouped(previous)}。数值照常导入，请核对是否为当期数。`,
      '数值照常导入，请核对是否为当期数。',
    ),
  signFlip: always('数值照常导入，请核对正负号。'),
  scaleSlip: (issue) =>
    saying(
      issue,
      'previous',
      (previous) =>
        `与已有的 ${grouped(previous)} 大约差 ${stated(issue, 'factor') ?? ''} 倍。数值照常导入，请核对单位（如千元与万元、百分数与小数）。`,
      '数值照常导入，请核对单位。',
    ),
  columnShifted: always('可能错了一列。数值照常导入；如果错了，请在列头更正时期，或在上面去掉勾选。'),
  rowsShifted: always('可能只排序了一列，或错了一行。数值照常导入；如果错了，请改表后重新导入，或在上面去掉勾选。'),
  totalBroken: (issue) =>
    `导入前两者相等；导入后合计为 ${grouped(stated(issue, 'stated') ?? '')}，各项之和为 ${grouped(stated(issue, 'sum') ?? '')}。请核对是否漏改了一处。`,
  truncated: always('其余没有导入。请拆分文件后分次导入。'),
  registerDateUnreadable: always('按原文保留，不参与按日期的统计。'),
  registerMonth: reading('按月份保留。'),
  registerYearOfTitle: reading('按标题的年份识别，原文已保留。'),
  registerRowsCarried: always('合并的单元格转成文本时只剩第一格，这些行按上面的企业识别。请核对。'),
  registerTerm: always('年限从发证日期算起，按原文保留，不参与按日期的统计。可改成截止日期后重新导入。'),
  codeInvalid: (issue) => CODE_TROUBLE[stated(issue, 'reason') ?? ''] ?? '按原文保留，这一行按企业名称识别。请核对。',
  codeRewritten: reading('按规范写法识别，原文已保留。'),
  personalMasked: always('只保留遮蔽后的内容，原文不保存。'),
  registerAreaUnknown: (issue) =>
    saying(
      issue,
      'near',
      (found) => `与“${found}”相近，没有归并。按原文保留；如果就是它，请在设置里为该地区添加别名，已导入的行随之归入。`,
      '按原文保留。如果是已有地区的别名，请在设置里添加，已导入的行随之归入。',
    ),
  registerKeyBlank: always('这些行按整行内容识别，改动后会算作新的一行。请补全识别列。'),
  registerKeyMissing: always('无法与已有台账合并，这张台账不导入。请选择“整表替换”，或补上这些列后重新导入。'),
  registerWholeRows: always('按整行内容识别：任何一格改动都算作新的一行，旧行仍保留。整表更新时请选择“整表替换”。'),
  registerRowsSame: always('只保留一行。'),
  firmNamesDiffer: (issue) =>
    saying(
      issue,
      'values',
      (values) => `${values}。按同一家企业识别；如已更名，请填写曾用名。`,
      '按同一家企业识别；如已更名，请填写曾用名。',
    ),
  firmCodesDiffer: (issue) =>
    saying(issue, 'values', (values) => `${values}。按两家企业识别，请核对代码。`, '按两家企业识别，请核对代码。'),
  archivePassedOver: always('它们不是表格，或是 Excel 打开文件时的临时文件。'),
  resourceLeftOut: (issue) => RESOURCE_REASONS[stated(issue, 'reason') ?? ''] ?? '这个文件不能读取，其余照常。',
  deletionIgnored: always('没有导入，现有数据也没有删除。需要删除时，请撤销原来的导入。'),
};

const whose = (refusal: Refusal): string => (refusal.file === '' ? '粘贴的内容' : `“${refusal.file}”`);
const refuse =
  (words: string) =>
  (refusal: Refusal): string =>
    `${whose(refusal)}${words}`;

const refusals: Record<RefusalKind, (refusal: Refusal) => string> = {
  empty: refuse('是空文件，请检查是否保存完整。'),
  tooLarge: (refusal) =>
    `${whose(refusal)}太大${saying(refusal, 'limit', (limit) => `（上限 ${limit}）`, '')}，请拆分后分次导入。`,
  binary: refuse('不是表格文件，请选择 CSV、JSON 或 Excel 文件。'),
  encrypted: refuse('有密码保护，请在 Excel 或 WPS 中取消密码后再导入。'),
  damaged: refuse('已损坏或没有下载完整，请重新取得文件。'),
  bomb: refuse('解压后大得不正常，为安全起见没有打开。'),
  oldExcel: refuse('是很旧的 Excel 格式，请用 Excel 或 WPS 另存为 .xlsx 后再导入。'),
  xlsb: refuse('是 .xlsb 格式，请另存为 .xlsx 后再导入。'),
  unsupported: refuse('的格式还不支持，请另存为 .xlsx 或 CSV 后再导入。'),
  openDocument: refuse('是 OpenDocument 格式，请在 WPS 或 LibreOffice 中另存为 .xlsx 后再导入。'),
  numbers: refuse('是 Numbers 表格，请在 Numbers 中导出为 Excel 或 CSV 后再导入。'),
  word: refuse('是 Word 文档。请打开它，复制其中的表格，粘贴到导入页；或另存为 .xlsx 后再导入。'),
  pdf: refuse('是 PDF 文件，数值无法可靠读出。请向提供方要 Excel 或 CSV 文件，或转换为 .xlsx 并核对后再导入。'),
  nestedArchive: refuse('是压缩包里的压缩包，没有打开。请先解压，再导入里面的文件。'),
  tooManyFiles: (refusal) =>
    `${whose(refusal)}里的文件太多${saying(refusal, 'limit', (limit) => `（上限 ${limit} 个）`, '')}，请分次导入。`,
  packageDescriptor: refuse('的 datapackage.json 不是有效的数据包说明，请更正后再导入，或直接选择其中的表格。'),
  packageOutside: (refusal) =>
    `${whose(refusal)}指向数据包以外的文件${saying(refusal, 'path', (path) => `“${path}”`, '')}，为安全起见没有打开。请把文件放进数据包。`,
  packageMissing: (refusal) =>
    `${whose(refusal)}缺少数据文件${saying(refusal, 'path', (path) => `“${path}”`, '')}，请连同它一起选择，或选择整个文件夹。`,
  lockFile: refuse('是 Excel 打开文件时的临时文件，请选择原文件。'),
  invalidJson: (refusal) =>
    `${whose(refusal)}不是有效的 JSON${saying(refusal, 'line', (line) => `，第 ${line} 行有误`, '')}，请检查后重新导入。`,
  noObservations: refuse('里没有可导入的数值，请确认选对了文件。'),
  noTable: refuse('里没有找到表格，请确认选对了文件或工作表。'),
  fault: refuse('让程序出了错，这是潮标的缺陷，其他文件不受影响；请把出错信息告诉维护者。'),
  unreadable: refuse('没能读取，请确认文件没有被移动或占用，再试一次。'),
  encoding: refuse('的文字编码没能认出，请选择编码，或另存为 UTF-8 后再导入。'),
  snapshotDamaged: refuse('不是完整的潮标工作区文件，现有数据没有改动。请换一份备份。'),
  snapshotNewer: refuse('由更新版本的潮标保存，请先更新再恢复；现有数据没有改动。'),
  snapshotPublic: refuse('是公开版，只有汇总数据，不能用来恢复；现有数据没有改动。请选择完整的备份。'),
};

const tableOf = (question: Question): string =>
  question.sheet === null || question.sheet === '' ? '这个表格' : `“${question.sheet}”`;
const cellsOf = (question: Question): string =>
  question.cells.length === 0
    ? ''
    : `（${question.cells.slice(0, 3).join('、')}${question.cells.length > 3 ? ' 等' : ''}）`;

const namesOf = (question: Question): string => {
  const all = namesAsked(question);
  return all.slice(0, 3).join('、') + (all.length > 3 ? `等 ${all.length} 项` : '');
};

const questions: Record<QuestionKind, (question: Question) => string> = {
  period: (question) => `${tableOf(question)}里没有写明时期，这些数值是什么时候的？`,
  unit: (question) =>
    namesOf(question) === ''
      ? `${tableOf(question)}里没有写明单位，这些数值的单位是什么？`
      : `${tableOf(question)}里有些行没有填单位：${namesOf(question)}${cellsOf(question)}。这些行的单位是什么？`,
  area: (question) => `${tableOf(question)}里没有写明地区，指标也都是第一次见到，这些数值是哪个地区的？`,
  form: (question) =>
    question.suggestions.includes('end')
      ? `${tableOf(question)}写的是“截至”某日（${question.params['name'] ?? ''}等），这些是那一天的时点数，还是年初至那一天的累计数？`
      : `${tableOf(question)}里没有写明是当期数还是年初至今的累计数（${question.params['name'] ?? ''}等），是哪一种？`,
  encoding: ({ params }) =>
    params['unfit'] === undefined
      ? '哪一种编码下文字显示正确？'
      : `这个文件不能按 ${params['unfit']} 读取。哪一种编码下文字显示正确？`,
  ambiguousPeriod: (question) => `${tableOf(question)}里的时期${cellsOf(question)}有几种读法，是哪一种？`,
  ambiguousDate: (question) => `${tableOf(question)}里的日期${cellsOf(question)}，哪个在前，月还是日？`,
  header: (question) => `${tableOf(question)}的表头是哪一行？`,
  conflict: (question) => `同一项有不同的数值${cellsOf(question)}，保留哪一个？`,
  percentOrFraction: (question) =>
    `${tableOf(question)}里的数值${cellsOf(question)}是百分数（23.6）还是小数（0.236）？`,
  triangle: (question) => `${tableOf(question)}里数值前的“▲”“△”${cellsOf(question)}是增加还是负数？`,
  layout: (question) =>
    `${tableOf(question)}一行一年，又把季度或月份排在列上，这些列没能读入。不导入这些列，还是改成一行一个时期后重新导入？`,
  revisionReason: (question) => `有 ${question.params['count'] ?? ''} 个已公布的数值与原来不同，为什么修改？`,
};

/** Trouble of the world: one sentence, one way out. */
const failures = {
  quota: '存储空间不足，没有写入。请删除不需要的数据或清理磁盘后再试。',
  blocked: '浏览器不允许在这里保存数据（可能是无痕窗口）。请换普通窗口打开。',
  upgradeBlocked: '另一个标签页还开着旧版本。请关闭其他潮标标签页，再刷新本页。',
  stale: '数据刚在别处被改过，已重新比对。请再核对一遍后导入。',
  undoRefused: '这次导入的数值后来又被修改过，不能直接撤销。请先撤销后面的导入。',
  newerDatabase: '浏览器里的数据由更新版本的潮标保存。请使用新版本打开。',
  unknownStorage: '没能读写浏览器里的数据。请刷新页面再试。',
  fileUnreadable: '没能读取文件。请确认文件没有被移动或占用，再试一次。',
  workerStopped: '处理过程意外中断，没有写入任何数据。请再试一次。',
  downloadFailed: '没能保存文件。请检查浏览器是否允许下载。',
  noClipboard: '剪贴板里没有可用的表格内容。',
  noFiles: '拖入的文件夹里没有文件。请选择其他文件。',
  demoUnavailable: '没能取得演示数据。请检查网络后重试。',
  readOnly: '这个窗口显示发布的数据，不能修改。请在地址中去掉“follow”，打开自己的工作区。',
};

export const zhTrouble = { issues, remedies, refusals, questions, failures };
