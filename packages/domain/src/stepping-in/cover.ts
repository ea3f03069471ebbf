/** open: people are being asked; filled: everybody who was missing is found; closed: called off, or the shift began. */
export const coverStatuses = ["open", "filled", "closed"] as const;
export type CoverStatus = (typeof coverStatuses)[number];

/** What somebody answered who was asked to step in; over: the place went to somebody else first. */
export const coverAnswers = ["open", "yes", "no", "over"] as const;
export type CoverAnswer = (typeof coverAnswers)[number];
