// Word boundaries by digits, since Chinese text has no spaces. The groups of a number may stand apart ("138 0000 0000").
const idNumber = /(?<!\d)\d{6}[ -]?(?:18|19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[\dXx](?![\dXx])/u;
const mobileNumber = /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/u;

/**
 * Whether the text holds an identity number of 18 places or a mobile number, also in full-width digits. It finds what gives somebody
 * away beyond doubt, not names: those have to be left out by whoever writes.
 */
export function holdsPersonalNumbers(text: string): boolean {
  const plain = text.normalize("NFKC");
  return idNumber.test(plain) || mobileNumber.test(plain);
}
