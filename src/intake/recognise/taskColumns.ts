// Task lists (重点工作任务清单): who owes what until when. Law: a list needs tasks and a due date or an owner, else it is none.
import type { ColumnRole, TaskField } from '../../model/mapping';
import type { ColumnProfile } from './columnProfile';
import type { ColumnFinding, TableDraft } from './draft';
import { ignored } from './draft';
import { foldHeader } from './headerWords';

const FIELDS: readonly (readonly [RegExp, TaskField | 'status' | 'derived' | 'personal'])[] = [
  [/联系电话|联系方式|^电话|手机|身份证/, 'personal'],
  [/^(序号|编号|no|任务编号|任务序号)$/, 'number'],
  [
    /^(重点任务|工作任务|任务名称|任务|任务内容|重点工作|重点工作任务|工作内容|主要任务|事项|工作事项|task|目标任务名称)$/,
    'title',
  ],
  [/^(关联指标|指标|指标名称|考核指标|对应指标|indicator)$/, 'indicator'],
  [/^(目标值|目标|年度目标|年度目标值|全年目标|目标任务|任务目标|计划数|target)$/, 'target'],
  [/^(单位|计量单位|unit)$/, 'unit'],
  [
    /^(完成值|当前值|完成情况|完成数|实际完成|累计完成|累计|目前完成|目前进度值|实际值|actual|\d{1,2}月末累计|.*累计完成.*|.*末累计|截至.*)$/,
    'actual',
  ],
  [
    /^(责任科室|责任部门|责任单位|牵头科室|牵头部门|牵头单位|责任股室|承办科室|主责科室|科室|section|owner)$/,
    'section',
  ],
  [/^(责任领导主要分管|责任领导分管主要|主要领导分管领导|主要分管领导|责任领导主要领导分管领导)$/, 'leaders'],
  [/^(责任领导|主要领导|牵头领导|责任领导主要|责任领导主要领导|负责人|第一责任人|leader)$/, 'leader'],
  [/^(分管领导|责任领导分管|责任领导分管领导|分管负责人|deputy)$/, 'deputy'],
  [/^(配合单位|配合科室|配合部门|协同单位|参与单位|partners)$/, 'partners'],
  [/^(完成时限|时限|完成时间|完成期限|截止日期|截止时间|办结时限|计划完成时间|due|deadline)$/, 'due'],
  [/^(实际完成时间|完成日期|办结日期|实际完成日期|实际办结时间|doneon)$/, 'doneOn'],
  [/^(任务来源|来源|任务出处|任务依据|sourceoftask)$/, 'source'],
  [/^(主要内容|具体内容|具体任务|主要举措|具体举措|工作举措|工作措施|工作要求|content)$/, 'content'],
  [/^(存在问题|存在的问题|问题|主要问题|困难问题|存在的困难|存在问题及原因|problems)$/, 'problems'],
  [/^(下一步打算|下一步|下步打算|下一步工作|下一步工作打算|下一步计划|下一步措施|nextstep)$/, 'nextStep'],
  [/^(佐证材料|佐证|证明材料|印证材料|支撑材料|evidence)$/, 'evidence'],
  [/^(更新日期|更新时间|填报日期|填报时间|updatedon|updated)$/, 'updatedOn'],
  [/^(节点计划|计划节点|时间节点|节点目标|节点安排|阶段目标|进度安排|序时安排|milestones)$/, 'plan'],
  [/^(备注|说明|(目前|当前|最新|工作|完成|推进)?进展(情况)?|(目前|当前)(情况|状态)|note|remark)$/, 'note'],
  [/^(完成率|完成比例|进度|计划进度|差距.*|亮灯|状态|完成状态|红黄绿灯)$/, 'derived'],
];

const QUARTERS: readonly (readonly [RegExp, TaskField])[] = [
  [/(一|第一|1|第1)季度|q1/, 'planQ1'],
  [/(二|第二|2|第2)季度|q2|上半年/, 'planQ2'],
  [/(三|第三|3|第3)季度|q3|前三季度/, 'planQ3'],
  [/(四|第四|4|第4)季度|q4|全年/, 'planQ4'],
];

/** Null when the header does not name a task and at least two of target, due date, owner, plan. */
export function findTaskColumns(draft: TableDraft): ColumnFinding | null {
  const columns = draft.profiles.map(taskRole);
  const fields = new Set(columns.flatMap((role) => (role.role === 'task' ? [role.field] : [])));
  const proof = (['target', 'due', 'section', 'leader', 'planQ4', 'doneOn'] as const).filter((field) =>
    fields.has(field),
  );
  if (!fields.has('title') || proof.length < 2) return null;
  return { layout: 'taskList', columns: withoutRepeats(columns), defaults: {} };
}

function taskRole(profile: ColumnProfile): ColumnRole {
  if (profile.filled === 0 && profile.header === '') return ignored('empty');
  const plan = planField(profile);
  if (plan !== null) return { role: 'task', field: plan };
  const whole = foldHeader(profile.header).replace(/[\s/()]/g, '');
  const last = foldHeader(profile.parts[profile.parts.length - 1] ?? '').replace(/[\s/()]/g, '');
  const field = (
    FIELDS.find(([pattern]) => pattern.test(last)) ?? FIELDS.find(([pattern]) => pattern.test(whole))
  )?.[1];
  if (field === undefined) return ignored('text');
  // "完成情况" without one number tells how it goes.
  if (field === 'actual' && profile.counts.number === 0 && profile.counts.text > 0)
    return { role: 'task', field: 'note' };
  if (field === 'derived' || field === 'personal') return ignored(field);
  return field === 'status' ? ignored('derived') : { role: 'task', field };
}

/** "节点计划(一/二/三/四季度)" over one column: the whole course in each cell. */
const WHOLE_COURSE = /^(节点计划|计划节点|节点目标|节点安排|进度安排|序时安排)\(.*\/.*\)$/;

/** "节点计划 / 一季度", "一季度计划": the planned share at the quarter's end. */
function planField(profile: ColumnProfile): TaskField | null {
  const header = foldHeader(profile.header);
  if (WHOLE_COURSE.test(header.replace(/\s/g, ''))) return 'plan';
  const isPlan = /计划|节点|plan/.test(header) || /^(第?[一二三四1-4]季度|q[1-4])$/.test(header);
  return isPlan ? (QUARTERS.find(([pattern]) => pattern.test(header))?.[1] ?? null) : null;
}

/** The first column of a kind counts; another "说明" is read but not kept, "工作内容" beside "重点任务" is its content. */
function withoutRepeats(columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const hasContent = columns.some((role) => role.role === 'task' && role.field === 'content');
  const seen = new Set<TaskField>();
  return columns.map((role) => {
    if (role.role !== 'task') return role;
    const isContent = role.field === 'title' && seen.has('title') && !hasContent;
    const field = isContent ? 'content' : role.field;
    if (seen.has(field)) return ignored('text');
    seen.add(field);
    return { role: 'task', field };
  });
}
