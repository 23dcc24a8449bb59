// Chinese words of the settings.

export const settings = {
  title: '设置',
  homeArea: '本地区',
  homeAreaHint: '表格没有写明地区时，按本地区导入。',
  displayName: '单位名称',
  displayNameHint: '显示在导出的图片和文件中。',
  language: '语言',
  indicators: '指标目录',
  areas: '地区目录',
  storage: '存储空间',
  storageUsed: (used: string, quota: string) => `已用 ${used}，可用 ${quota}`,
  persisted: '浏览器已承诺长期保存数据。',
  notPersisted: '浏览器可能在空间不足时清理数据，请定期把工作区保存成文件。',
  askPersist: '申请长期保存',
  about: '关于',
  version: (text: string) => `版本 ${text}`,
};
