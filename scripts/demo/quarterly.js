// Quarterly values of the demo, 2022 to 2024: code, name, unit, form (数据形态), four quarters of each year.
// 期末: state at the quarter's end; 本年累计: since January; 当季: the quarter alone.

const table = `
QY01|有效期内高企数|家|期末|19|19|19|27|27|28|30|34|34|35|35|43
QY11|科技型中小企业入库数|家|本年累计|0|24|55|78|0|31|68|96|6|45|88|118
YF03|规上工业企业研发费用|万元|本年累计|8100|18900|31000|44300|9700|22600|36800|52400|11300|26200|42500|59900
CG01|技术合同登记项数|项|本年累计|14|43|77|118|18|52|89|137|23|63|107|159
CG02|技术合同成交额|万元|本年累计|3050|10420|18630|29350|4120|13260|23470|36280|5480|16750|29100|43900
RC06|外国人工作许可预审|项|当季|15|12|21|26|21|30|34|36|31|36|35|36
FZ01|普法活动|场|当季|1|2|2|2|2|4|3|3|3|5|4|4
FZ02t|普法服务企业家次|家次|当季|8|19|17|20|22|41|30|38|36|58|45|51
FZ02|普法覆盖企业数（去重）|家|本年累计|||||20|56|79|103|34|80|104|146
`;

/** @type {{ code: string, name: string, unit: string, form: string, values: (number | null)[] }[]} */
export const quarterlyRows = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code, name, unit, form, ...values] = line.split('|');
    return { code, name, unit, form, values: values.map((value) => (value === '' ? null : Number(value))) };
  });
