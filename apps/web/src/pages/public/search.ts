type Search = Readonly<Record<string, unknown>>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** The shift and the place somebody has chosen on a project's page, so that they are still chosen after signing in. */
export function readChosen({ shift, seat }: Search): { shift?: string; seat?: string } {
  const isId = (value: unknown): value is string => typeof value === "string" && uuid.test(value);
  return { ...(isId(shift) ? { shift } : {}), ...(isId(seat) ? { seat } : {}) };
}

/** The street whose organisations are shown. */
export function readStreet({ street }: Search): { street?: string } {
  const code = String(street ?? "");
  return /^\d{9}$/u.test(code) ? { street: code } : {};
}
