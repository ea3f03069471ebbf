import { type CompanionRelation, companionRelations } from "@nuanlin/domain/people/companion";

/** What somebody had begun to write about a new companion in this tab; a guardian's name and phone are not kept. */
interface KeptCompanion {
  readonly name: string;
  readonly birthDate: string;
  readonly relation: CompanionRelation;
}

const key = "nuanlin.companion";
const nothing: KeptCompanion = { name: "", birthDate: "", relation: "family" };

/** As it was before a reload; empty when there is nothing, or nothing that can be read. */
export function readCompanion(): KeptCompanion {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null || !("name" in kept) || !("birthDate" in kept)) return nothing;
    const { name, birthDate } = kept;
    if (typeof name !== "string" || typeof birthDate !== "string") return nothing;
    const relation = companionRelations.find((one) => "relation" in kept && kept.relation === one);
    return { name, birthDate, relation: relation ?? "family" };
  } catch {
    return nothing;
  }
}

/** Keeps it over a reload; a browser that refuses storage keeps it as long as the form. */
export function keepCompanion(draft: Partial<KeptCompanion>): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...nothing, ...draft }));
  } catch {
    // Nothing to do: the form itself still holds it.
  }
}

export function forgetCompanion(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}
