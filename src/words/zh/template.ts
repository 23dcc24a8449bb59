// Chinese words of templates of presentations.
import type { TemplateRefusal } from '../../model/deckTemplate';

export const template = {
  own: '样式：潮标自带',
  choose: '选用本单位模板',
  change: '换一个模板',
  hint: '选择 .pptx 或 .potx，用它的母版、版式、字体和配色；模板只留在本机，不随数据发布。',
  inUse: (name: string) => `样式：模板“${name}”`,
  remove: '不用模板，恢复自带样式',
  leftOut: (count: number) => `模板中的 ${count} 处链接、影音或嵌入对象没有带过来。`,
  refusals: {
    notTemplate: (file: string) =>
      `“${file}”不是 .pptx 或 .potx 演示文稿，请在 PowerPoint 或 WPS 里另存为 .pptx 再选。`,
    locked: (file: string) => `“${file}”设有打开密码，请去掉密码另存后再选。`,
    damaged: (file: string) => `“${file}”已损坏，没能读出，请在 PowerPoint 或 WPS 里打开并重新保存后再选。`,
    tooLarge: (file: string) => `“${file}”超过 64 MB，请压缩其中的图片后再选。`,
    noMaster: (file: string) => `“${file}”里没有母版，请另选一个演示文稿。`,
    upright: (file: string) => `“${file}”的页面不是横版，请选 16:9 或 4:3 的模板。`,
    noRoom: (file: string) => `“${file}”的版式里没有放图表的地方，请选带“仅标题”版式的模板。`,
  } satisfies Record<TemplateRefusal['kind'], (file: string) => string>,
};
