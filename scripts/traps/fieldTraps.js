// The traps of importing that other systems fell into ("Traps seen in other systems"), and numbers of Chinese tables.

export const fieldTraps = {
  'field-gbk-not-latin': {
    '很短的GBK.csv': { gbk: '地区,2023年高企数（家）\n连云区,34\n' },
    '前面全是英文.csv': {
      gbk: `note,${'x'.repeat(6000)}\n地区,2023年高企数（家）\n连云区,34\n海州区,245\n`,
    },
  },
  'field-merged-header': {
    '只有首格有字.xlsx': `
地区|2022年|<|2023年|<
^|高企数（家）|科小数（家）|高企数（家）|科小数（家）
连云区|27|78|34|96
海州区|200|300|245|360`,
  },
  'field-value-not-display': {
    '显示一位小数.xlsx': {
      text: `
2023年各地区R&D经费（亿元）|<
地区|R&D经费
连云区|12.3456
海州区|31.2049`,
      format: '0.0',
    },
  },
  'field-short-headers': {
    '相近的短词.xlsx': `
2023年各地区企业数（家）|<|<|<
地区|高企|科企|民企
连云区|34|96|1200
海州区|245|360|5400`,
  },
};
