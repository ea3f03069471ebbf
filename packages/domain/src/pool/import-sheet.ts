/** What a table of professionals may tell, in the order of the template. */
export const importColumns = [
  "name",
  "phone",
  "type",
  "number",
  "issuedOn",
  "validUntil",
  "issuer",
  "division",
  "skills",
  "slots",
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Without these nobody can be told from anybody else, or no paper from another. */
export const neededColumns = ["name", "phone", "type", "number", "issuedOn"] as const satisfies readonly ImportColumn[];

/** What stands above a column in the template; each of the headings below is understood as well. */
export const importHeadings: Readonly<Record<ImportColumn, { readonly zh: string; readonly en: string }>> = {
  name: { zh: "姓名", en: "Name" },
  phone: { zh: "手机", en: "Phone" },
  type: { zh: "证书类型", en: "Credential type" },
  number: { zh: "证书编号", en: "Number" },
  issuedOn: { zh: "发证日期", en: "Issued on" },
  validUntil: { zh: "有效期至", en: "Valid until" },
  issuer: { zh: "发证单位", en: "Issuer" },
  division: { zh: "社区/街道", en: "Division" },
  skills: { zh: "本事", en: "Skills" },
  slots: { zh: "可服务时间", en: "Free times" },
};

const otherHeadings: Readonly<Record<ImportColumn, readonly string[]>> = {
  name: ["名字", "full name"],
  phone: ["手机号", "手机号码", "电话", "联系电话", "mobile", "phone number"],
  type: ["证书", "证书名称", "资格证书", "credential", "certificate", "type"],
  number: ["证书号", "证书号码", "编号", "certificate number", "credential number"],
  issuedOn: ["发证时间", "签发日期", "取得日期", "issue date", "issued"],
  validUntil: ["有效期", "有效期限", "到期日期", "expires", "expiry", "expires on"],
  issuer: ["发证机关", "签发单位", "issued by"],
  division: ["社区", "街道", "所在社区", "所在街道", "community", "street"],
  skills: ["技能", "特长", "专长", "skill"],
  slots: ["服务时间", "空闲时间", "slots", "available", "availability"],
};

/** How two words are compared: half-width, lower case, without blanks and the star of a needed column. */
export function sameWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s*_\-\p{Cf}]+/gu, "");
}

const columnOfHeading: ReadonlyMap<string, ImportColumn> = new Map(
  importColumns.flatMap((column) =>
    [importHeadings[column].zh, importHeadings[column].en, column, ...otherHeadings[column]].map(
      (heading): [string, ImportColumn] => [sameWord(heading), column],
    ),
  ),
);

/** A cell as the file holds it: spreadsheets have numbers and dates of their own. */
export type ImportCell = string | number | boolean | Date | null;

/**
 * Where each column stands in the file, by its headings in any order; columns nobody knows are passed over, and of two that
 * say the same the first counts.
 */
export function readHeadings(cells: readonly ImportCell[]): ReadonlyMap<ImportColumn, number> {
  const places = new Map<ImportColumn, number>();
  cells.forEach((cell, index) => {
    const column = columnOfHeading.get(sameWord(String(cell ?? "")));
    if (column !== undefined && !places.has(column)) places.set(column, index);
  });
  return places;
}

/** More rows than the district has professionals: a file beyond that is another one. */
export const maxImportRows = 2000;
/** Two thousand rows are a fifth of it. */
export const maxImportBytes = 5 * 1024 * 1024;
/** How many rows the answer about a file lists at most; those with problems first. */
export const shownImportRows = 200;
/** How long the federation may take a whole file back. */
export const undoDays = 30;
/** A file that nobody has finished by then never will be: the machine went down. */
export const longestRunMinutes = 30;

/** The heading of a column by its name; what is no column stands as it is. */
export function headingOf(column: string, language: "zh" | "en"): string {
  const known = importColumns.find((name) => name === column);
  return known === undefined ? column : importHeadings[known][language];
}
