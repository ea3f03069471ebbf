import type { Spoken } from "./notice-words.ts";

export const spokenEn: Spoken = {
  title: (title) => (title === undefined ? "the project" : `“${title}”`),
  someOrganisation: "the organisation",
  someCredential: "a certificate",
  somebody: "a neighbour",
  you: "you",
  your: (name) => (name === undefined ? "your" : `${name}’s`),
  duration: (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
  },
};
