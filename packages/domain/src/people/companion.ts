/** How somebody without an account belongs to the person who brings them. */
export const companionRelations = ["family", "friend", "colleague"] as const;
export type CompanionRelation = (typeof companionRelations)[number];
