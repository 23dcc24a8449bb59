// Chinese words of the frame around the pages, and of what a page says about its own state.
import type { ValueForm } from '../model/observation';

export const zhShell = {
  shell: {
    menu: '菜单',
    demoWayOut: '到“数据记录”清除演示数据',
    stale: (time: string) => `显示的是 ${time} 读出的数据，之后的变化没能读出。`,
    failedUnexpectedly: (message: string) => `程序出错：${message}。请刷新页面再试。`,
    values: '数值',
    entityCounts: (counts: string) => `指标、地区、目标、任务、台账：${counts}`,
    rowsFound: (found: number, all: number) => (found === all ? `共 ${all} 行` : `找到 ${found} 行，共 ${all} 行`),
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
    clearDemo: '清除演示数据',
    clearDemoQuestion: '逐次撤销所有演示数据的导入，自己导入的数据不变。',
    cameFromFile: (file: string, cell: string) => `${file} · ${cell}`,
    tasksOn: (date: string, count: number) => `截至${date}，共 ${count} 项`,
    baseline: '基数',
    deputy: '分管领导',
    partners: '配合单位',
    linearPlan: '按时间均匀推进',
    quarterPlan: (shares: string) => `各季度末应完成 ${shares}`,
    unknownIndicator: (code: string) => `没有代码为“${code}”的指标。请从列表选择。`,
    notStated: (frequency: string) => `没有${frequency}的原始数值；图中的数值由其他频率算出。`,
    history: '历次数值',
    showAll: (count: number) => `显示全部 ${count} 行`,
    view: (frequency: string, form: ValueForm | null) =>
      form === null || form === 'end'
        ? frequency
        : form === 'cumulative'
          ? `${frequency}累计`
          : `单${frequency.replace('度', '')}`,
    today: (clock: string) => `今日 ${clock} `,
    noTargets: '这个时期还没有目标。导入任务清单后，这里会显示达成情况。',
    withoutValues: (count: number) => `另有 ${count} 项指标在这个地区近五年没有数据`,
    plain: {
      old: '浏览器版本过旧，打不开潮标。请使用 2021 年 7 月以后的 Chrome、Edge、Firefox，或同样新的国产浏览器（极速模式）打开。',
      folder: '直接双击文件打不开潮标。请在程序文件夹里运行 npm start，或由网页服务器打开。',
      incomplete: '页面没有载入完整。请检查网络后刷新；仍然不行，请联系维护人员重新部署。',
      noscript: '潮标需要 JavaScript。请在浏览器设置中允许后刷新。',
    },
  },
};
