// What headings and sheets say of the rows of a list: where they are, or what they have in common.

/** Columns that no header of the file names. */
export const PLACE_OF_ROWS = '所在街道';
export const GROUP_OF_ROWS = '分组';

export function isPartOfDistrict(text: string): boolean {
  return /(街道(办事处|办)?|镇|乡|园区|开发区|新区|高新区|农场|工业园)$/.test(text);
}
