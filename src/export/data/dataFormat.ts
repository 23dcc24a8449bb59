// The formats in which figures go out.

export const DATA_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
