// Chinese words of the frame around the pages, and of what a page says about its own state.
import type { ValueForm } from '../model/observation';
import { counted } from './zhCount';

export const zhShell = {
  shell: {
    menu: '菜单',
    demoWayOut: '到“数据记录”清除演示数据',
    stale: (time: string) => `显示的是 ${time} 读出的数据，之后的变化没能读出。`,
    failedUnexpectedly: (message: string) => `程序出错：${message}。请刷新页面再试。`,
    values: '数值',
    entityCounts: (counts: string) => `指标、目标、任务、台账等：${counts}`,
    rowsFound: (found: number, all: number) =>
      found === all ? `共 ${counted(all)} 行` : `找到 ${counted(found)} 行，共 ${counted(all)} 行`,
    general: '常用',
    aboutIndicator: '指标说明',
    nameChinese: '中文名称',
    nameEnglish: '英文名称',
    shortName: '简称',
    unitHint: '只改显示的单位，不换算已有的数值。',
    aliasesHint: '用顿号隔开。导入时，这些写法都会认作同一项。',
    areaCodeHint: '统计用区划代码；没有代码时以名称为准。',
    codeTaken: '已有这个代码。',
    parentArea: '上级地区',
    ranked: '参加排名',
    addArea: '＋ 添加地区',
    chooseAreaText: '从左侧选择一个地区修改，或添加新的地区。',
    editedIndicator: (name: string) => `修改指标“${name}”`,
    editedArea: (name: string) => `修改地区“${name}”`,
    offlineNot: '打开时需要能连上提供潮标的服务器。',
    privacy: '数据只保存在这台电脑的浏览器里，不会发送到任何地方。',
    quarterEnds: ['3月末', '6月末', '9月末', '12月末'],
    categoryName: (name: string): string => name,
    keys: {
      title: '键盘操作',
      list: [
        ['Tab', '到下一个控件；按住 Shift 到上一个'],
        ['Enter', '打开链接，按下按钮'],
        ['/', '到本页的搜索框'],
        ['↑ ↓', '在菜单、选项和数据表里移动'],
        ['← →', '导入时在表格里逐列移动；切换并排的选项'],
        ['Home End', '导入时到一行的开头、末尾；按住 Ctrl 到整张表的开头、末尾'],
        ['Esc', '关闭菜单或对话框'],
        ['?', '显示这份说明'],
      ] as readonly (readonly [string, string])[],
    },
    clearDemo: '清除演示数据',
    clearDemoQuestion: '逐次撤销所有演示数据的导入，自己导入的数据不变。',
    cameFromFile: (file: string, cell: string) => `${file} · ${cell}`,
    baseline: '基数',
    deputy: '分管领导',
    partners: '配合单位',
    linearPlan: '按时间均匀推进',
    yearEndPlan: '到期一次完成，此前不作要求',
    pastYearsPlan: (years: number) => `按前 ${years} 年同期占全年的平均份额推进`,
    pointsPlan: (points: string) => `按节点推进：${points}`,
    quarterPlan: (shares: string) => `各季度末应完成 ${shares}`,
    unknownIndicator: (code: string) => `没有代码为“${code}”的指标。请从列表选择。`,
    notStated: (frequency: string) => `没有${frequency}的原始数值；图中的数值由其他频率算出。`,
    history: '历次数值',
    showAll: (count: number) => `显示全部 ${counted(count)} 行`,
    view: (frequency: string, form: ValueForm | null) =>
      form === null || form === 'end'
        ? frequency
        : form === 'cumulative'
          ? `${frequency}累计`
          : `单${frequency.replace('度', '')}`,
    today: (clock: string) => `今日 ${clock} `,
    noTargets: '这个时期还没有目标。导入任务清单后，这里会显示达成情况。',
    withoutValues: (count: number) => `另有 ${count} 项指标在这个地区近五年没有数据`,
    barBeyond: '远超目标，条形没有画全',
    partsOnly: (area: string) => `${area}的数值都按分项列出，没有合计。请打开指标查看各分项：`,
    partsOnlyAnywhere: '现有数值都按分项列出，没有可以并排比较的合计。请到指标页查看各分项。',
    partsOnlyCount: (count: number) => `另有 ${count} 项指标在这个地区只有分项数值`,
    noFiguresTitle: '没有可以并排列出的数值',
    noFiguresText: '已导入的内容里没有指标数值，请到相应的页面查看。',
    plain: {
      old: '浏览器版本过旧，打不开潮标。请使用 2021 年 7 月以后的 Chrome、Edge、Firefox，或同样新的国产浏览器（极速模式）打开。',
      folder: '直接双击文件打不开潮标。请在程序文件夹里运行 npm start，或由网页服务器打开。',
      incomplete: '页面没有载入完整。请检查网络后刷新；仍然不行，请联系维护人员重新部署。',
      noscript: '潮标需要 JavaScript。请在浏览器设置中允许后刷新。',
    },
  },
};
