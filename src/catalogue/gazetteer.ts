// The country, its four regions, its 34 provincial units (GB/T 2260) and the cities of Jiangsu.
// A region contains provinces but is no level of the tree: it is "included in" the country and never added to it.
import type { Area } from '../model/area';
import { place } from './place';

const COUNTRY = '100000';

const country = place(COUNTRY, '全国', null, {
  nameEn: 'China',
  aliases: ['中国', '中华人民共和国', '全国总计', '全国合计', 'National total', "People's Republic of China"],
  ranked: false,
});

const regions: readonly Area[] = (
  [
    ['东部地区', '东部', 'Eastern region'],
    ['中部地区', '中部', 'Central region'],
    ['西部地区', '西部', 'Western region'],
    ['东北地区', '东北', 'Northeastern region'],
  ] as const
).map(([name, shortName, nameEn]) =>
  place(name, name, null, { shortName, nameEn, aliases: [shortName], includedIn: COUNTRY, ranked: false }),
);

const localTotal = place('地方合计', '地方合计', null, {
  nameEn: 'All provinces',
  aliases: ['地方总计', '各地区合计'],
  includedIn: COUNTRY,
  ranked: false,
});

/** Code, full name, short name, English name, further aliases. */
const provinces: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['110000', '北京市', '北京', 'Beijing', []],
  ['120000', '天津市', '天津', 'Tianjin', []],
  ['130000', '河北省', '河北', 'Hebei', []],
  ['140000', '山西省', '山西', 'Shanxi', []],
  ['150000', '内蒙古自治区', '内蒙古', 'Inner Mongolia', ['内蒙', 'Nei Mongol', 'Neimenggu']],
  ['210000', '辽宁省', '辽宁', 'Liaoning', []],
  ['220000', '吉林省', '吉林', 'Jilin', []],
  ['230000', '黑龙江省', '黑龙江', 'Heilongjiang', []],
  ['310000', '上海市', '上海', 'Shanghai', []],
  ['320000', '江苏省', '江苏', 'Jiangsu', ['全省', '江苏全省']],
  ['330000', '浙江省', '浙江', 'Zhejiang', []],
  ['340000', '安徽省', '安徽', 'Anhui', []],
  ['350000', '福建省', '福建', 'Fujian', []],
  ['360000', '江西省', '江西', 'Jiangxi', []],
  ['370000', '山东省', '山东', 'Shandong', []],
  ['410000', '河南省', '河南', 'Henan', []],
  ['420000', '湖北省', '湖北', 'Hubei', []],
  ['430000', '湖南省', '湖南', 'Hunan', []],
  ['440000', '广东省', '广东', 'Guangdong', []],
  ['450000', '广西壮族自治区', '广西', 'Guangxi', ['广西自治区']],
  ['460000', '海南省', '海南', 'Hainan', []],
  ['500000', '重庆市', '重庆', 'Chongqing', []],
  ['510000', '四川省', '四川', 'Sichuan', []],
  ['520000', '贵州省', '贵州', 'Guizhou', []],
  ['530000', '云南省', '云南', 'Yunnan', []],
  ['540000', '西藏自治区', '西藏', 'Xizang', ['Tibet']],
  ['610000', '陕西省', '陕西', 'Shaanxi', []],
  ['620000', '甘肃省', '甘肃', 'Gansu', []],
  ['630000', '青海省', '青海', 'Qinghai', []],
  ['640000', '宁夏回族自治区', '宁夏', 'Ningxia', ['宁夏自治区']],
  ['650000', '新疆维吾尔自治区', '新疆', 'Xinjiang', ['新疆自治区']],
  ['710000', '台湾省', '台湾', 'Taiwan', ['中国台湾']],
  ['810000', '香港特别行政区', '香港', 'Hong Kong', ['中国香港', 'Hong Kong SAR']],
  ['820000', '澳门特别行政区', '澳门', 'Macao', ['中国澳门', 'Macau', 'Macao SAR']],
];

const JIANGSU = '320000';

/** Parts of the province as its statistics office groups its cities. */
const partsOfJiangsu: readonly Area[] = (
  [
    ['苏南', 'Southern Jiangsu'],
    ['苏中', 'Central Jiangsu'],
    ['苏北', 'Northern Jiangsu'],
  ] as const
).map(([name, nameEn]) =>
  place(name, name, null, { nameEn, aliases: [`${name}地区`], includedIn: JIANGSU, ranked: false }),
);

/** The cities of Jiangsu but 连云港, which stands with its districts. */
const citiesOfJiangsu: readonly Area[] = (
  [
    ['320100', '南京', 'Nanjing'],
    ['320200', '无锡', 'Wuxi'],
    ['320300', '徐州', 'Xuzhou'],
    ['320400', '常州', 'Changzhou'],
    ['320500', '苏州', 'Suzhou'],
    ['320600', '南通', 'Nantong'],
    ['320800', '淮安', "Huai'an"],
    ['320900', '盐城', 'Yancheng'],
    ['321000', '扬州', 'Yangzhou'],
    ['321100', '镇江', 'Zhenjiang'],
    ['321200', '泰州', 'Taizhou'],
    ['321300', '宿迁', 'Suqian'],
  ] as const
).map(([code, shortName, nameEn]) =>
  place(code, `${shortName}市`, JIANGSU, { shortName, nameEn, aliases: [shortName] }),
);

export const gazetteer: readonly Area[] = [
  country,
  ...regions,
  localTotal,
  ...provinces.map(([code, name, shortName, nameEn, aliases]) =>
    place(code, name, COUNTRY, { shortName, nameEn, aliases: [shortName, ...aliases] }),
  ),
  ...partsOfJiangsu,
  ...citiesOfJiangsu,
];
