// Chinese words of the command line.
import type { RefusalKind } from '../model/issue';

/** What a public edition leaves out (src/share/snapshot). */
interface LeftOut {
  readonly registers: number;
  readonly registerRows: number;
  readonly rules: number;
  readonly remarks: number;
  readonly sentences: number;
  readonly persons: number;
  readonly boardTexts: number;
  readonly smallCounts: number;
}

export const zhCli = {
  cli: {
    help: `用法：tidemark read 文件或文件夹... [选项]

读取表格，说明每个文件里有什么：格式、编码、工作表、表格、指标序列和数值，
没有导入的行和列，需要由人回答的问题。不改动任何文件，也不写入任何数据。

选项：
  --json             输出 JSON（结构见 docs/read-report.schema.json）
  --period 时期      表中没有写明时期时使用，例如 2023、2023年三季度、2023-09
  --unit 单位        表中没有写明单位时使用，例如 万元，或按指标：RD经费=亿元,RD强度=%
  --area 地区        表中没有写明地区时使用，名称或代码
  --sheet 工作表     只读取这个工作表，名称或第几个
  --mapping 文件     沿用已保存的表格设置：页面存出的文件（可有多种表格），或本命令输出的 JSON
  --encoding 编码    文字编码，例如 gb18030
  --language zh|en   输出语言
  --help, --version

退出状态：0 可以导入；1 有问题需要回答；2 有文件不能导入。

用法：tidemark grade --method 方法 [--json] [文件]

按公开的方法评定进度：从文件或标准输入读取 JSON 案例，每例给出状态、数值和得分。
方法：schedule-gap、achievement、baseline-distance、growth-rate、
growth-rate-as-published、projection（见 docs/methods.md）

用法：tidemark derive 台账... --rule 规则 --on 日期 | --period 时期 [选项]

由台账按规则测算指标：例如 --rule QY01 --on 2023-11-10 --by area --json。
选项：--by area|field|type|level，--area 地区，--rules 文件（自己的规则），
--sheet、--encoding、--json（见 docs/cli.md）

用法：tidemark pack 文件或文件夹... -o 文件 [--mapping 文件] [--public]
      tidemark publish 文件或文件夹... --to 网址或文件夹 [--mapping 文件] [--public]

由表格生成快照，或发布到网站的 data 文件夹、WebDAV 文件夹。--public 只含汇总数据。
用户名和密码取自环境变量 TIDEMARK_USER、TIDEMARK_PASSWORD（见 docs/cli.md）

用法：tidemark report 工作区或文件夹 --year 年份 [--charts] [--last-year 上年报告] -o 文件.docx
      tidemark report 工作区或文件夹 --bulletin 季度 -o 文件.docx

生成年度报告或简报，Word 文档（.docx）或 Markdown（.md）。--on 日期 为落款日期（见 docs/cli.md）

用法：tidemark deck 工作区或文件夹 --period 时期 [--board 看板] [--area 地区] [--on 日期] [--template 模板.pptx] -o 文件.pptx

生成汇报PPT：标准汇报，或一个看板（overall、tasks、category/类别）的各页（见 docs/cli.md）

用法：tidemark export 工作区或文件夹 [--indicators 指标,指标] [--area 地区] -o 文件

把数值存成表格（.csv、.xlsx、.json），或把全部数据存成数据包（.tidemark.zip）（见 docs/cli.md）

用法：tidemark changes 原来的 现在的 [--on 日期] [--json] [--mapping 文件]

比较两份数据（工作区、快照或文件夹）：变了颜色的灯，新增、修订、减少的数值，任务、目标和台账的变化（见 docs/cli.md）`,
    asks: (path: string, questions: readonly string[]) =>
      `${path} 有问题需要回答，没有生成文件。请先在页面导入并存出表格设置，再用 --mapping 沿用。\n${questions.map((one) => `  ${one}`).join('\n')}`,
    nothingToPack: '没有找到表格，没有生成文件。',
    notWritten: (path: string) => `没能写入 ${path}。请检查文件夹和权限。`,
    packed: (path: string, files: number, sha256: string) => `已由 ${files} 个文件生成 ${path}\nsha256 ${sha256}`,
    published: (to: string, sequence: number, sha256: string) =>
      `已发布到 ${to}（第 ${sequence} 次）\nsha256 ${sha256}`,
    unchanged: (to: string) => `${to} 已是同样的数据，没有改动。`,
    replacing: (title: string | null, at: string) => `接在${title === null ? '' : `${title} `}${at} 的发布之后。`,
    overtaken: (title: string | null, at: string) =>
      `${title === null ? '另一处' : title}在 ${at} 先发布了，现在显示的是那一份；这一份没有发布。请先看过，再重新发布。`,
    takenAway: '发布期间 latest.json 被删除了，这一份没有发布。请重新发布。',
    leftOutOfEdition: (counts: LeftOut) =>
      `公开版没有包含：${counts.registers} 份台账（${counts.registerRows} 行）、${counts.rules} 条测算规则、${counts.remarks} 处内部说明、${counts.sentences} 处改写的文字、${counts.boardTexts} 处看板文字、${counts.persons} 个人名、${counts.smallCounts} 个不足 3 人的数。`,
    unknownOption: (option: string) => `没有这个选项：${option}。用 --help 查看用法。`,
    missingValue: (option: string) => `选项 ${option} 后面缺少内容。`,
    unknownCommand: (command: string) => `没有这个命令：${command}。用 --help 查看用法。`,
    unknownMethod: (method: string) => `没有这个评定方法：${method}。用 --help 查看用法。`,
    badCases: (place: string) =>
      place === '' ? '输入不是案例的 JSON 数组。' : `案例 ${place} 缺失或不是所需的值。见 docs/methods.md。`,
    noGrade: {
      oneYear: '不足两年的数据',
      oppositeSigns: '基期与当期符号相反，没有增长率',
      zeroBase: '基期为零，没有增长率',
      zeroTarget: '目标为零，没有增长率',
      noTarget: '没有目标',
      targetIsBase: '目标等于基期',
      targetYearPassed: '目标年份不晚于基期',
      beyondNumbers: '数值过大或过小，无法计算',
    },
    badYear: (text: string) => `“${text}”不是年份，例如 2023。`,
    reportFormat: (path: string) => `${path} 的扩展名不是 .docx 或 .md。`,
    deckFormat: (path: string) => `${path} 的扩展名不是 .pptx。`,
    deckEmpty: (time: string) => `${time}没有可以放进PPT的内容，没有生成文件。`,
    deckWritten: (path: string, slides: number) => `已生成 ${path}：${slides} 页。`,
    unknownBoard: (board: string, boards: readonly string[]) => `没有看板“${board}”。现有：${boards.join('、')}。`,
    reportUnreadable: (path: string) => `${path} 不是 Word 文档（.docx）或纯文本，没能读出。`,
    reportRuns: (period: string) => `${period}还没有结束，没有生成报告。`,
    reportWritten: (path: string, numbers: number, toWrite: number, toCheck: number) =>
      `已生成 ${path}：${numbers} 个数注明了来源，${toWrite} 处待填写，${toCheck} 处待核对。`,
    onOrPeriod: '请给出 --on 日期或 --period 时期中的一个。',
    noFiles: '没有给出文件。用 --help 查看用法。',
    exportFormat: (output: string) => `不能存成 ${output}。请用 .csv、.xlsx、.json 或 .tidemark.zip 作文件名的结尾。`,
    packageIsWhole: (output: string) => `${output} 是完整的数据包，不能只选部分指标或地区。`,
    exported: (output: string, series: number, values: number) =>
      `已写入 ${output}：${series} 个序列，${values} 个数值。`,
    packageWritten: (output: string) => `已写入完整的数据包 ${output}。`,
    unknownIndicator: (name: string) => `没有指标“${name}”。请写指标代码或名称。`,
    nothingToExport: '没有符合条件的数值，没有生成文件。',
    notTwo: '请给出两份数据，先是原来的，再是现在的。用 --help 查看用法。',
    notFound: (path: string) => `找不到 ${path}。`,
    mappingUnreadable: (path: string) => `${path} 不是可用的设置文件。`,
    mappingTaken: (isTaken: boolean): string => (isTaken ? '沿用了已保存的表格设置' : '已保存的设置里没有这种表格'),
    badPeriod: (text: string) => `没能读出时期“${text}”。`,
    snapshot: '保存的工作区：请在潮标的“数据记录”页恢复。',
    statuses: { imported: '可以导入', questions: '有问题需要回答', refused: '不能导入' },
    fileLine: (format: string, encoding: string | null, bytes: string) =>
      encoding === null ? `${format}，${bytes} 字节` : `${format}，${encoding}，${bytes} 字节`,
    hiddenSheet: '（隐藏）',
    tableLine: (sheet: string, range: string, layout: string) => `表格 ${sheet}!${range}：${layout}`,
    counts: (series: string, values: string, missing: string, gaps: string) =>
      `${series} 个序列，${values} 个数值，${missing} 个说明了原因的空缺，${gaps} 个空格`,
    registerRows: (name: string, rows: string) => `台账“${name}”：${rows} 行`,
    taskCount: (name: string, tasks: string, targets: string) =>
      `任务清单“${name}”：${tasks} 项任务，${targets} 个目标`,
    targetCount: (targets: string) => `${targets} 个目标`,
    seriesLine: (name: string, area: string, unit: string, span: string) => `${name}　${area}　${unit}　${span}`,
    noArea: '（未写地区）',
    noUnit: '（未写单位）',
    moreSeries: (count: string) => `……另有 ${count} 个序列`,
    question: '需要回答',
    issue: '注意',
    moreIssues: (count: string) => `……另有 ${count} 条`,
    leftOut: '没有导入',
    interrupted: '已中断：只报告了中断以前的文件。',
    outcome: {
      line: (status: string, path: string, what: string) => `${status}　${path}${what === '' ? '' : `　${what}`}`,
      separator: '，',
      series: (series: number, values: number) => `${series} 个序列 ${values} 个数值`,
      rows: (rows: number) => `${rows} 行清单`,
      questions: (count: number) => `${count} 个问题`,
      leftOut: (count: number) => `${count} 处没有导入`,
      refusals: {
        empty: '空文件',
        tooLarge: '太大',
        binary: '不是表格',
        encrypted: '有密码',
        damaged: '已损坏',
        bomb: '解压后大得不正常',
        oldExcel: '很旧的 Excel 格式',
        xlsb: '.xlsb 格式',
        unsupported: '格式不支持',
        openDocument: 'OpenDocument 格式',
        numbers: 'Numbers 表格',
        word: 'Word 文档',
        pdf: 'PDF 文件',
        nestedArchive: '压缩包里的压缩包',
        tooManyFiles: '文件太多',
        packageDescriptor: '数据包说明无效',
        packageOutside: '指向数据包以外',
        packageMissing: '缺少数据文件',
        lockFile: '临时文件',
        invalidJson: '不是有效的 JSON',
        noObservations: '没有数值',
        noTable: '没有表格',
        unreadable: '没能读取',
        fault: '程序出错',
        encoding: '编码没能认出',
        snapshotDamaged: '工作区文件不完整',
        snapshotNewer: '由更新版本保存',
        snapshotPublic: '公开版，不能用来恢复',
      } satisfies Record<RefusalKind, string>,
    },
    summary: (files: number, imported: number, questions: number, refused: number) =>
      `共 ${files} 个文件：${imported} 个可以导入，${questions} 个有问题需要回答，${refused} 个不能导入。`,
  },
};
