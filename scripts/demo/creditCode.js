// Formally valid unified social credit codes (GB 32100-2015) for the fictitious firms of the demo.
// Law: the ninth character of the organisation part and the last of the whole are check characters.

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 11714: weights of the eight characters before the organisation's check character. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

function organisationCheck(eight) {
  const sum = [...eight].reduce((total, character, at) => total + Number(character) * ORGANISATION_WEIGHTS[at], 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

function lastCheck(seventeen) {
  let weight = 1;
  let sum = 0;
  for (const character of seventeen) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}

/**
 * Code of a demo firm in 连云区 (320703). Firms "F01" to "F50" count from 1, firms that moved in ("M01" …) from 101.
 * @param {string} key
 */
export function creditCode(key) {
  const number = Number(key.slice(1)) + (key.startsWith('M') ? 100 : 0);
  const organisation = `9900${String(number).padStart(4, '0')}`;
  const seventeen = `91320703${organisation}${organisationCheck(organisation)}`;
  return seventeen + lastCheck(seventeen);
}
