/**
 * The page to return to, or undefined when the address is none of ours: only a path on this very site counts, so that a
 * link from outside cannot send people elsewhere after they typed their password.
 */
export function ownPath(next: unknown): string | undefined {
  if (typeof next !== "string" || !next.startsWith("/") || /[\\\s]/u.test(next)) return undefined;
  const here = "https://own.invalid";
  if (!URL.canParse(next, here)) return undefined;
  const url = new URL(next, here);
  if (
    url.origin !== here ||
    url.pathname.startsWith("//") ||
    url.pathname === "/sign-in" ||
    url.pathname === "/register"
  )
    return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
}
