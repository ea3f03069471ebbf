/** The migrated database that every test file's own is cloned from. */
export const templateName = "nuanlin_template";

/** The same server and account, another database. */
export function withDatabase(connectionString: string, database: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  return url.href;
}
