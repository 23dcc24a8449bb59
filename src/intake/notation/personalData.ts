// Personal data in cells: mobile numbers, identity numbers, passports, mail addresses, names under their headers.
// Law: what is kept of them is masked beyond recovery; credit codes are no identity numbers.
import { foldText } from './cleanText';
import { readCreditCode } from './creditCode';

const PERSON_HEADER =
  /姓名|联系人|联系电话|联系方式|^电话|手机|身份证|护照|证件号|邮箱|e-?mail|phone|mobile|passport|经办人|申报人|负责人|专家|出生|法定代表人|法人代表|家庭住址|^姓 ?名/i;

/** A part of an office named so is no person: 负责人科室, 专家人数. */
const NO_PERSON = /人数|数量|科室|部门|单位|意见|得分|评分|次数/;

export function isPersonalHeader(header: string): boolean {
  const folded = foldText(header);
  return PERSON_HEADER.test(folded) && !NO_PERSON.test(folded);
}

const MOBILE = /(?<![\dA-Za-z])(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?![\dA-Za-z])/g;
const IDENTITY = /(?<![\dA-Za-z])(\d{6})(\d{8})(\d{3}[\dXx])(?![\dA-Za-z])/g;
const MAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
const PASSPORT = /^(?:[EGDSPH]\d{8}|E[A-HJ-NP-Z]\d{7}|[A-Z]{1,2}\d{6,8})$/;

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
  if (isPersonalHeader(header)) return true;
  if (/编号|编码|代码|文号|证书/.test(foldText(header))) return false;
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.filter(isPersonalText).length * 2 > filled.length;
}
