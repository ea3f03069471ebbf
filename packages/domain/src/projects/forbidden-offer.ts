// Words a support service may not offer (精神卫生法 art. 23: counsellors neither diagnose nor treat).
const forbiddenOffers = ["治疗", "诊断", "treatment", "diagnosis"] as const;

/** The words in the text that no service here may offer. */
export function forbiddenOffersIn(text: string): readonly string[] {
  return forbiddenOffers.filter((word) => text.toLowerCase().includes(word));
}
