// Personal data in cells: mobile numbers, identity numbers, passports, mail addresses, names under their headers.
// Law: what is kept of them is masked beyond recovery; credit codes are no identity numbers.
import { foldText } from './cleanText';
import { readCreditCode } from './creditCode';

const PERSON_HEADER =
  /姓名|联系人|联络人|联系方式|电话|座机|传真|手机|微信|^qq|身份证|护照|证件号|邮箱|e-?mail|phone|mobile|passport|经办人|申报人|负责人|责任人|主持人|完成人|专家|讲师|主讲人|特派员|联络员|发明人|设计人|代理人|(走访|参会|与会|出席|带队)人|成员名单|出生|法定代表人|法人代表|^法人$|家庭住址|银行卡|账[号户]|帐[号户]|开户(银)?行|^姓 ?名/i;

/** A part of an office named so is no person: 负责人科室, 专家人数. */
const NO_PERSON = /人数|数量|科室|部门|单位|意见|得分|评分|次数|数$|[(]人[)]/;

export function isPersonalHeader(header: string): boolean {
  const folded = foldText(header);
  return PERSON_HEADER.test(folded) && !NO_PERSON.test(folded);
}

const MOBILE = /(?<![\dA-Za-z])(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?![\dA-Za-z])/g;
const IDENTITY = /(?<![\dA-Za-z])(\d{6})(\d{8})(\d{3}[\dXx])(?![\dA-Za-z])/g;
const MAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
const PASSPORT = /^(?:[EGDSPH]\d{8}|E[A-HJ-NP-Z]\d{7}|[A-Z]{1,2}\d{6,8})$/;

/** "护照号TK1234567" in a remark: the word says what the number is. */
const NAMED_PASSPORT = /(?<=护照(?:号码?)?\s*[:：]?\s*)([A-Za-z])[A-Za-z]?\d{4,6}(\d{2})(?!\d)/g;

const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: a day of birth and a check digit; a valid credit code is none. */
function isIdentityNumber(text: string): boolean {
  const [year, month, day] = [Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))];
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = IDENTITY_WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase() && readCreditCode(text).kind === 'invalid';
}

/** True when a whole cell is a mobile number, an identity number, a passport or a mail address. */
export function isPersonalText(text: string): boolean {
  const folded = foldText(text);
  return maskNumbers(folded) !== folded && !/[\u4e00-\u9fff]/.test(folded);
}

/** The text with every mobile number, identity number and mail address in it masked; other text stays as it is. */
export function maskNumbers(text: string): string {
  // Nothing shorter holds any of them; most cells end here.
  if (text.length < 5 || !/\d{3}|@/.test(foldDigits(text))) return text;
  const folded = foldDigits(text);
  return folded
    .replace(IDENTITY, (whole, first: string, _, last: string) =>
      isIdentityNumber(whole) ? `${first}********${last}` : whole,
    )
    .replace(MOBILE, (_, first: string, __, last: string) => `${first}****${last}`)
    .replace(NAMED_PASSPORT, (_, first: string, last: string) => `${first}*****${last}`)
    .replace(MAIL, (whole) => `${whole[0] ?? ''}***${whole.slice(whole.indexOf('@'))}`);
}

/** Full-width digits hide nothing. Texts without them stay as they are. */
function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** What is kept of a cell in a column of personal data: "王*", "138****1234", "320703********1234", "E*****78". */
export function maskPersonal(text: string): string {
  const folded = foldText(text);
  if (folded === '') return '';
  const numbers = maskNumbers(folded);
  if (numbers !== folded) return numbers.replace(/[\u4e00-\u9fff]+/g, maskName);
  if (PASSPORT.test(folded.toUpperCase())) return `${folded[0] ?? ''}*****${folded.slice(-2)}`;
  if (/\d{5,}/.test(folded)) return folded.replace(/\d(?=.*\d.*\d)/g, '*');
  return folded
    .split(/(?<=[、,，;；/ ])/)
    .map(maskName)
    .join('');
}

/** The first character of a name, one star for each other one; a name that is masked already stays so. */
function maskName(name: string): string {
  const end = /[、,，;；/ ]$/.exec(name)?.[0] ?? '';
  const [first = '', ...others] = end === '' ? name : name.slice(0, -1);
  return `${first}${'*'.repeat(others.length)}${end}`;
}

/** A column of persons: its header says so, or most of its cells are numbers of persons and no numbers of things. */
export function isPersonalColumn(header: string, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  // How many there were, and not who: "专家" above 3, 5, 2.
  if (isPersonalHeader(header)) return filled.length === 0 || !filled.every((text) => /^\d{1,4}$/.test(text.trim()));
  if (/编号|编码|代码|文号|证书/.test(foldText(header))) return false;
  return filled.length > 0 && filled.filter(isPersonalText).length * 2 > filled.length;
}

const SIGNED =
  /((?:填报|填表|制表|审核|复核|审批|审定|签发|经办|校核|编制|报送|联系|负责|责任)人(?:员|签[字章])?(?:[(（]签[字章][)）])?\s*[:：]\s*)([\u4e00-\u9fff·]{2,4}?)(?=[^\u4e00-\u9fff·:：]|$|电话|联系|手机|审核|填|日期)/g;

/** "填表人：张建国 审核人：李秀英" with both names masked, and numbers of persons; "填报单位：连云区科技局" stays. */
export function maskSigned(text: string): string {
  return maskNumbers(text).replace(SIGNED, (_, label: string, name: string) => `${label}${maskName(name)}`);
}

/** What a cell of a row of signatures shows: beside "填表人" the name may stand alone. */
export function maskSignature(text: string): string {
  return /^[\u4e00-\u9fff·]{2,4}$/.test(text) && !SIGNATURE_LABEL.test(text) ? maskName(text) : maskSigned(text);
}

const SIGNATURE_LABEL = /(人员?|电话|方式|日期|时间|单位|部门|领导|审核|复核|制表|签[字章])$/;
