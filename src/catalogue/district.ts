// 连云区 as its bureau governs it, its subdistricts and park, its city and the city's other reporting units.
// Codes are those of the county level of GB/T 2260 and, below, the statistics bureau's list; units without a code
// are known by their name. Three meanings of "连云区" exist, so each carries its scope note.
import type { Area } from '../model/area';
import { place } from './place';

export const homeAreaCode = '320703';

const CITY = '320700';
const WHOLE_DISTRICT = '连云区（全域）';

const city: readonly Area[] = [
  place(CITY, '连云港市', '320000', {
    shortName: '连云港',
    nameEn: 'Lianyungang',
    aliases: ['连云港', '全市', '连云港全市'],
    ranked: false,
  }),
  place(homeAreaCode, '连云区', CITY, {
    shortName: '连云',
    nameEn: 'Lianyun District',
    aliases: ['连云', '连云区本级', '连云区（区本级）', '全区'],
    includedIn: WHOLE_DISTRICT,
    scopeNote: '区本级口径，不含连云港经济技术开发区和徐圩新区',
  }),
  place(WHOLE_DISTRICT, WHOLE_DISTRICT, CITY, {
    shortName: '连云全域',
    nameEn: 'Lianyun District, whole territory',
    aliases: ['全区（含开发区、徐圩）', '连云区（含开发区、徐圩）', '连云区全域'],
    scopeNote: '行政区全域口径，含连云港经济技术开发区和徐圩新区',
    ranked: false,
  }),
];

const subdistricts: readonly Area[] = [
  place('320703402', '连云经济开发区', homeAreaCode, {
    shortName: '连云经开区',
    nameEn: 'Lianyun Economic Development Zone',
    aliases: ['连云经济技术开发区', '连云经开区', '江苏连云经济开发区', '连云开发区', '连云经济开发区（板桥）'],
    scopeNote: '园区企业不再计入板桥街道',
  }),
  place('320703008', '海州湾街道', homeAreaCode, {
    shortName: '海州湾',
    nameEn: 'Haizhouwan',
    aliases: ['海州湾', '海州湾街道办', '海州湾街道办事处'],
  }),
  place('320703001', '墟沟街道', homeAreaCode, {
    shortName: '墟沟',
    nameEn: 'Xugou',
    aliases: ['墟沟', '墟沟街道办', '墟沟街道办事处'],
  }),
  place('320703004', '云山街道', homeAreaCode, {
    shortName: '云山',
    nameEn: 'Yunshan',
    aliases: ['云山', '云山街道办', '云山街道办事处'],
  }),
  place('320703005', '板桥街道', homeAreaCode, {
    shortName: '板桥',
    nameEn: 'Banqiao',
    aliases: ['板桥', '板桥街道办', '板桥街道办事处', '板桥工业园'],
  }),
  place('320703003', '连云街道', homeAreaCode, {
    nameEn: 'Lianyun Subdistrict',
    aliases: ['连云街道办', '连云街道办事处'],
  }),
  place('320703009', '宿城街道', homeAreaCode, {
    shortName: '宿城',
    nameEn: 'Sucheng',
    aliases: ['宿城', '宿城街道办', '宿城街道办事处', '宿城乡'],
  }),
  place('320703010', '高公岛街道', homeAreaCode, {
    shortName: '高公岛',
    nameEn: 'Gaogongdao',
    aliases: ['高公岛', '高公岛街道办', '高公岛街道办事处', '高公岛乡'],
  }),
  place('320703006', '连岛街道', homeAreaCode, {
    shortName: '连岛',
    nameEn: 'Liandao',
    aliases: ['连岛', '连岛街道办', '连岛街道办事处'],
  }),
  place('320703203', '前三岛乡', homeAreaCode, { shortName: '前三岛', nameEn: 'Qiansandao', aliases: ['前三岛'] }),
];

const outside = '行政上属连云区，不在区本级口径内';

const outsideScope: readonly Area[] = [
  place('320703007', '徐圩街道', '徐圩新区', { nameEn: 'Xuwei Subdistrict', scopeNote: outside, ranked: false }),
  place('320703401', '东辛农场', '徐圩新区', { nameEn: 'Dongxin Farm', scopeNote: outside, ranked: false }),
  place('320703400', '连云港碱厂', null, {
    nameEn: 'Lianyungang Soda Plant',

    includedIn: WHOLE_DISTRICT,
    scopeNote: outside,
    ranked: false,
  }),
  place('320771001', '中云街道', '320771', {
    nameEn: 'Zhongyun',
    aliases: ['中云'],
    scopeNote: outside,
    ranked: false,
  }),
  place('320771002', '猴嘴街道', '320771', { nameEn: 'Houzui', aliases: ['猴嘴'], scopeNote: outside, ranked: false }),
  place('320771003', '朝阳街道', '320771', {
    nameEn: 'Chaoyang',
    aliases: ['朝阳'],
    scopeNote: outside,
    ranked: false,
  }),
];

const peers: readonly Area[] = [
  place('320706', '海州区', CITY, {
    shortName: '海州',
    nameEn: 'Haizhou District',
    aliases: ['海州', '海州区（高新区）'],
    scopeNote: '与连云港高新技术产业开发区合并统计',
  }),
  place('320771', '连云港经济技术开发区', CITY, {
    shortName: '市开发区',
    nameEn: 'Lianyungang Economic and Technological Development Zone',
    aliases: ['市开发区', '连云港开发区', '市经开区', '连云港经开区'],
  }),
  place('320722', '东海县', CITY, { shortName: '东海', nameEn: 'Donghai County', aliases: ['东海'] }),
  place('320707', '赣榆区', CITY, { shortName: '赣榆', nameEn: 'Ganyu District', aliases: ['赣榆', '赣榆县'] }),
  place('320723', '灌云县', CITY, { shortName: '灌云', nameEn: 'Guanyun County', aliases: ['灌云'] }),
  place('320724', '灌南县', CITY, { shortName: '灌南', nameEn: 'Guannan County', aliases: ['灌南'] }),
  place('徐圩新区', '徐圩新区', CITY, { shortName: '徐圩', nameEn: 'Xuwei New Area', aliases: ['徐圩'] }),
  place('云台山景区', '云台山景区', CITY, {
    nameEn: 'Yuntaishan Scenic Area',
    aliases: ['云台山风景名胜区', '云台山风景区'],
  }),
  place('320772', '连云港高新技术产业开发区', null, {
    shortName: '市高新区',
    nameEn: 'Lianyungang High-tech Zone',
    aliases: ['市高新区', '连云港高新区'],
    includedIn: '320706',
    ranked: false,
  }),
];

export const cityAndDistrict: readonly Area[] = [...city, ...subdistricts, ...outsideScope, ...peers];
