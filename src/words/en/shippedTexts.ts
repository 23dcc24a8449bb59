// What the shipped catalogue says in Chinese, in English: definitions, sources and notes on what an area counts. Law: only
// a text that is exactly the shipped one is translated; whatever a person wrote is shown as it was written.
export const shippedTexts: Readonly<Record<string, string>> = {
  // Notes on areas
  '区本级口径，不含连云港经济技术开发区和徐圩新区':
    'The district itself, without Lianyungang Economic and Technological Development Zone and Xuwei New Area',
  '行政区全域口径，含连云港经济技术开发区和徐圩新区':
    'The whole administrative district, with Lianyungang Economic and Technological Development Zone and Xuwei New Area',
  园区企业不再计入板桥街道: 'Enterprises of the zone are not counted in Banqiao Subdistrict as well',
  '行政上属连云区，不在区本级口径内': 'Part of Lianyun District by administration, not counted in the district itself',
  与连云港高新技术产业开发区合并统计: 'Counted together with Lianyungang High-tech Industrial Development Zone',

  // Sources
  高企台账: 'register of high-tech enterprises',
  申报系统导出: 'export of the application system',
  由台账计算: 'computed from the register',
  培育库名单: 'list of the cultivation pool',
  省科技厅公布批次: 'batches published by the provincial department of science and technology',
  协会名单: 'list of the association',
  公布名单: 'published list',
  '高企台账、统计局': 'register of high-tech enterprises, statistics bureau',
  统计局: 'statistics bureau',
  税务局: 'tax bureau',
  财政局: 'finance bureau',
  研发机构台账: 'register of R&D institutions',
  '统计局、研发机构台账': 'statistics bureau, register of R&D institutions',
  孵化载体台账: 'register of incubators',
  人才台账: 'register of talents',
  省科技厅名单: 'list of the provincial department of science and technology',
  业务系统导出: 'export of the business system',
  业务系统: 'business system',
  技术合同登记系统导出: 'export of the technology contract registration system',
  产学研合作台账: 'register of industry-university cooperation',
  '市场监督管理局（知识产权）': 'market supervision bureau (intellectual property)',
  由专利和人口数计算: 'computed from patents and population',
  由产值计算: 'computed from output',
  科技项目台账: 'register of science and technology projects',
  荣誉台账: 'register of honours',
  奖补台账: 'register of bonus payments',
  '财政局、奖补台账': 'finance bureau, register of bonus payments',
  活动台账: 'register of events',
  会议台账: 'register of meetings',
  文件台账: 'register of documents',
  应诉案件台账: 'register of court cases',
  执法人员台账: 'register of enforcement staff',
  任务清单: 'task list',

  // Definitions: enterprises
  '期末当日证书有效的高新技术企业数，按企业去重：发证日期≤当日＜发证日期加三年，且未被取消；迁入企业自迁入之日起计。不是历年认定数之和。':
    'Distinct enterprises whose high-tech certificate is valid on the last day: issued on or before it, less than three years old, not cancelled; those that moved in count from the day they moved. Not the sum of the certifications of past years.',
  '当年发证的高新技术企业数，新认定与重新认定之和。名单一般集中在四季度公布。':
    'High-tech enterprises whose certificate was issued in the year, first-time and renewed together. The lists mostly come out in the fourth quarter.',
  '当年认定的企业中，此前三年内没有有效证书的企业数；曾认定、已失效后再获认定的企业计入本项并注明。':
    'Of those certified in the year, the enterprises without a valid certificate in the three years before; one certified again after its certificate had lapsed counts here, with a note.',
  '当年认定的企业中，原证书在同年到期的企业数。':
    'Of those certified in the year, the enterprises whose earlier certificate ran out in the same year.',
  '当年提交高新技术企业认定申请的企业数。申报集中在4月至9月。':
    'Enterprises that applied for certification in the year. Applications come in from April to September.',
  '同一年度认定数与申报数之比：QY02÷QY05。': 'Certifications to applications of the same year: QY02 ÷ QY05.',
  '证书满三年之日落在当年的企业数，可提前得知，用于到期提醒和安排重新认定。':
    'Enterprises whose certificate becomes three years old in the year; known ahead, so that renewal can be planned.',
  '重新认定数与当年到期数之比：QY04÷QY07。基数小，应同时列出两数。':
    'Renewals to certificates that ran out in the year: QY04 ÷ QY07. The base is small: both numbers should be given.',
  '从市外整体迁入、证书继续有效的高新技术企业数，按登记的迁入日期计；部分迁移须重新申报，不计入。':
    'High-tech enterprises that moved in from outside the city as a whole with a certificate that stays valid, by registered date; a partial move needs a new application and does not count.',
  '当年列入省、市高新技术企业培育库名单的企业数，名单一年一定。':
    'Enterprises on the provincial or city list of the cultivation pool; the list is set once a year.',
  '当年通过自评并取得入库登记编号的企业数，每年从零开始，4月至10月分批公布。条件：职工≤500人，年销售收入≤2亿元，资产≤2亿元，并按科技人员、研发投入、科技成果评分。':
    'Enterprises that passed the self-assessment and got a registration number in the year; it starts from zero each year and is published in batches from April to October. Conditions: at most 500 employees, 200 million yuan of sales and 200 million yuan of assets, and a score for staff, R&D and results.',
  '当年经省民营科技企业协会备案的企业数：注册满一年，科技人员占比≥10%，研发投入占收入≥2%，公示5个工作日。':
    'Enterprises recorded by the provincial association of private technology enterprises in the year: registered for a year, at least 10% technical staff, R&D of at least 2% of revenue, announced for five working days.',
  '当年公布名单中的瞪羚、潜在独角兽、独角兽企业数，按级别（省、市）和类型分列。':
    'Gazelles, potential unicorns and unicorns on the lists of the year, by level (province, city) and type.',
  '规模以上工业企业中有效期内高新技术企业数，与规模以上工业企业数之比。':
    'Valid high-tech enterprises among industrial enterprises above designated size, to all of these.',

  // Research and development
  '全部单位用于基础研究、应用研究和试验发展的内部支出。次年年中起公布，之后还会修订；企业报表（107-1、107-2）以千元为单位。':
    'Intramural spending of all units on basic research, applied research and experimental development. Published from the middle of the next year on and revised later; company forms (107-1, 107-2) are in thousand yuan.',
  '全社会研发经费与地区生产总值之比：YF01÷JJ01，两位小数。GDP修订时本项随之改变。':
    'R&D expenditure to gross regional product: YF01 ÷ JJ01, two decimals. It changes when GDP is revised.',
  '规模以上工业企业财务报表中的研发费用，按本年累计上报。与全社会研发经费（YF01）口径不同，不可同轴比较而不加说明。':
    'R&D cost in the accounts of industrial enterprises above designated size, reported cumulatively. Of another definition than R&D expenditure (YF01): not on one axis without saying so.',
  '规模以上工业企业研发费用与同口径企业营业收入之比。':
    'R&D cost of industrial enterprises above designated size to the revenue of the same enterprises.',
  '有研发活动的规模以上工业企业数与全部规模以上工业企业数之比。':
    'Industrial enterprises above designated size with R&D activity, to all of them.',
  '该纳税年度享受研发费用加计扣除的企业户数，5月31日汇算清缴结束后取得。':
    'Firms that used the super-deduction of R&D cost in the tax year; known after the annual settlement ends on 31 May.',
  '加计扣除的金额，即税基减少额，不是减免的税额。':
    'Amount deducted in addition, that is, by which the tax base is smaller; not the tax saved.',
  '一般公共预算支出中科学技术支出（功能分类206）所占比重。':
    'Share of science and technology (function 206) in general public budget expenditure.',

  // Platforms
  '期末处于筹建或运行状态的市级及以上研发机构数，按级别（国家、省、市）和类型分列；同一机构有两个级别的，按较高一级计一次。绩效评价不合格的摘牌。':
    'R&D institutions at city level or above in preparation or operation at the end of the period, by level (national, provincial, city) and type; one with two levels counts once, at the higher. One that fails its evaluation loses its title.',
  '当年批准的市级工程技术研究中心数。': 'City engineering research centres approved in the year.',
  '期末在册的市级工程技术研究中心数：上年末数加当年新增、减评价后摘牌。':
    'City engineering research centres on the books at the end of the period: those of the year before, plus new ones, minus those that lost their title.',
  '市级以上企业研发机构（PT01）中省级及以上的部分。':
    'Those of the R&D institutions (PT01) that are at provincial level or above.',
  '期末经省认定的新型研发机构数。': 'New-type R&D institutions recognised by the province at the end of the period.',
  '期末与江苏省产业技术研究院签约共建的联合创新中心数，分筹建、运行两个阶段；“推动共建”计入筹建。':
    'Joint innovation centres under contract with the Jiangsu Industrial Technology Research Institute at the end of the period, in preparation or in operation; “being promoted” counts as in preparation.',
  '建有研发机构的规模以上工业企业数与全部规模以上工业企业数之比。':
    'Industrial enterprises above designated size with an R&D institution, to all of them.',
  '期末在册的科技企业孵化器和众创空间数，按级别分列，每年评价定等。':
    'Incubators and maker spaces on the books at the end of the period, by level; graded every year.',

  // Talent
  '当年向省推荐申报的人才项目数，阶段为“推荐”，不是入选数。':
    'Talent projects recommended to the province in the year; recommended, not selected.',
  '当年入选省“双创计划”的人才和团队数，阶段为“入选”。':
    'Talents and teams selected for the provincial innovation and entrepreneurship plan in the year.',
  '当年入选市“花果山英才计划”的项目数，按创新、创业分列。':
    'Projects selected for the city Huaguoshan talent plan in the year, innovation and start-up apart.',
  '当年省“科技副总”名单中的人数，任期两年，一企一人；名单一般在年底公布。':
    'People on the provincial list of technology deputy managers of the year, for two years, one an enterprise; the list mostly comes out at the end of the year.',
  '期末当日在两年任期内的省科技副总人数，一般为当年与上年获批人数之和。':
    'Provincial technology deputy managers within their two years on the last day; as a rule those of the year and the year before.',
  '按预审日期统计的业务件数，分类别（A、B、C）和业务类型（新办、延期、变更、注销）。是工作量，不评优劣，不亮灯。四个环节：预审、受理、审查、决定。':
    'Cases by day of pre-review, by class (A, B, C) and type (new, extension, change, cancellation). A workload, neither good nor bad, without a lamp. Four steps: pre-review, acceptance, examination, decision.',
  '自提交至出具预审结果的平均工作日数，越少越好；承诺时限5个工作日。':
    'Mean working days from submission to the result of the pre-review, the fewer the better; promised: five.',
  '在承诺时限内办结的件数与全部件数之比。': 'Cases closed within the promised time, to all cases.',
  '期末当日持有有效工作许可的外国人数，按类别和国籍分列；属个人信息，只统计人数。':
    'Foreigners with a valid work permit on the last day, by class and nationality; personal data: only counts are kept.',

  // Results
  '按登记日期和卖方所在地统计、状态为“已认定”的技术合同项数，分类别（开发、转让、许可、咨询、服务）。':
    'Technology contracts that are recognised, by day of registration and place of the seller, by class (development, transfer, licence, consulting, service).',
  '认定登记的技术合同（CG01）成交总额，按卖方所在地统计，即输出。':
    'Total value of the technology contracts registered (CG01), by place of the seller, that is, sold.',
  '按买方所在地统计的技术合同成交额。输出与吸纳是两个数列，不得相加。':
    'Value of technology contracts by place of the buyer. Sold and absorbed are two series and must not be added.',
  '当期备案的产学研合作合同项数。': 'Contracts of industry-university cooperation recorded in the period.',
  '期末当日维持有效、地址在本地的发明专利件数。':
    'Invention patents in force on the last day with an address in the area.',
  '有效发明专利拥有量与常住人口之比：CG05÷JJ03，须说明人口年份和口径。':
    'Valid invention patents to residents: CG05 ÷ JJ03; year and definition of the population must be stated.',
  '规模以上工业中列入省高新技术产业目录（八大产业）的企业产值，按本年累计上报。不是高新技术企业的产值。':
    'Output of industrial enterprises above designated size in the high-tech industries of the province (eight industries), reported cumulatively. Not the output of high-tech enterprises.',
  '高新技术产业产值与规模以上工业总产值之比：CG07÷JJ02。':
    'Output of high-tech industries to gross industrial output: CG07 ÷ JJ02.',
  '当年获省级及以上科技计划立项的项目数，资金另列。':
    'Projects approved under science and technology plans at provincial level or above in the year; their funds stand apart.',
  '当年获得的科技奖励和创新大赛奖项数，按级别和等次分列。':
    'Science awards and contest prizes won in the year, by level and grade.',
  '国家知识产权局界定的五类高价值发明专利件数与常住人口之比。':
    'High-value invention patents of the five kinds defined by the national intellectual property administration, to residents.',

  // Funds and services
  '按拨付日期统计的高新技术企业奖补资金；认定年度另记，一般为上一年。':
    'Bonus for high-tech enterprises by day of payment; the year of certification is kept apart and is mostly the year before.',
  '拨付年度内获得高企奖补资金的企业数，按企业去重。':
    'Distinct enterprises that were paid a high-tech bonus in the year of payment.',
  '科技专项资金已拨付数与当年预算数之比。': 'Science and technology fund paid out, to the budget of the year.',
  '举办的普法和政策宣讲活动场次，按类别（三下乡、服务百企专家行、科普宣传周、宪法宣传周、政策培训）分列。':
    'Legal and policy outreach events held, by kind (rural outreach, expert tour of enterprises, science week, constitution week, policy training).',
  '年初至期末普法和政策宣讲覆盖的企业数，按统一社会信用代码去重；各季家次之和不是本数。':
    'Enterprises reached by outreach from the start of the year, distinct by unified social credit code; not the sum of the quarterly visits.',
  '普法和政策宣讲服务企业的家次，同一企业多次服务重复计算。':
    'Enterprise visits by outreach; one enterprise visited several times counts each time.',
  '活动现场发放的宣传材料份数。': 'Copies of publicity material handed out at events.',
  '“服务百企专家行”活动中专家服务企业的家次。': 'Enterprise visits by experts of the expert tour.',
  '党组理论学习中心组专题学法的次数。': 'Sessions of the party group’s study centre on law.',
  '经合法性审核的规范性文件数与制发数之比；当年未制发的记“无新制定”，不记0%。':
    'Normative documents reviewed for legality, to those issued; a year without any is “none issued”, not 0%.',
  '立项前完成风险评估和合法性审查的重大项目数与立项重大项目数之比。':
    'Major projects with risk assessment and legality review before approval, to all approved.',
  '负责人出庭应诉的案件数与开庭审理案件数之比；当年无案件的记“无案件”，不记0%。':
    'Cases at which the chief appeared in court, to cases heard; a year without any is “no cases”, not 0%.',
  '持有效执法证的人数与行政执法岗位人数之比。':
    'People with a valid enforcement certificate, to posts of administrative enforcement.',

  // Tasks and economy
  '按期完成的重点任务数与到期重点任务数之比。': 'Key tasks finished on time, to key tasks that were due.',
  '期末亮红灯的重点任务数。': 'Key tasks with a red lamp at the end of the period.',
  '期末已过完成时限而未完成的重点任务数。': 'Key tasks past their due day and not finished at the end of the period.',
  '按本年累计公布；年度数先有初步核算数，再有最终核实数，普查年份修订历史数。':
    'Published cumulatively; the yearly figure is preliminary first and verified later, and a census revises the past.',
  '规模以上工业企业总产值，按本年累计公布。':
    'Gross output of industrial enterprises above designated size, published cumulatively.',
  '年末常住人口。区本级口径不含连云港经济技术开发区和徐圩新区，人均数须注明口径。':
    'Residents at the end of the year. The district itself is without Lianyungang Economic and Technological Development Zone and Xuwei New Area; figures per head must say which.',
};
