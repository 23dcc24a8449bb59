// Parts of yearly values: indicator, unit, year, dimension and its members. Each list adds up to the yearly table.

export const breakdowns = [
  {
    name: '外国人来华工作许可预审',
    unit: '项',
    year: '2023',
    dimension: '人员类别',
    members: { A类: 9, B类: 105, C类: 7 },
  },
  {
    name: '外国人来华工作许可预审',
    unit: '项',
    year: '2023',
    dimension: '业务类型',
    members: { 新办: 48, 延期: 52, 变更: 9, 注销: 12 },
  },
  {
    name: '技术合同认定登记项数',
    unit: '项',
    year: '2023',
    dimension: '合同类别',
    members: { 技术开发: 41, 技术转让: 6, 技术许可: 5, 技术咨询: 19, 技术服务: 66 },
  },
  {
    name: '技术合同成交额',
    unit: '万元',
    year: '2023',
    dimension: '合同类别',
    members: { 技术开发: 14820, 技术转让: 3110, 技术许可: 1240, 技术咨询: 1960, 技术服务: 15150 },
  },
  {
    name: '有效期内高新技术企业数',
    unit: '家',
    year: '2023',
    dimension: '技术领域',
    members: {
      先进制造与自动化: 10,
      新材料: 9,
      高技术服务: 5,
      电子信息: 4,
      生物与新医药: 3,
      新能源与节能: 2,
      资源与环境: 1,
      航空航天: 0,
    },
  },
  {
    name: '普法（政策宣讲）活动场次',
    unit: '场',
    year: '2023',
    dimension: '活动类别',
    members: { 三下乡: 2, 服务百企专家行: 5, 科普宣传周: 2, 宪法宣传周: 1, 政策培训: 2 },
  },
  {
    name: '普法（政策宣讲）活动场次',
    unit: '场',
    year: '2024',
    dimension: '活动类别',
    members: { 三下乡: 3, 服务百企专家行: 6, 科普宣传周: 2, 宪法宣传周: 2, 政策培训: 3 },
  },
  {
    name: '高企奖补资金兑现额',
    unit: '万元',
    year: '2023',
    dimension: '认定类型',
    members: { 新认定: 400, 重新认定: 60 },
  },
];
