import { ownPath } from "../../features/account/own-path.ts";

type Search = Record<string, unknown>;

/** Where to go after signing in; anything but a page of ours is dropped. */
export function readNext({ next }: Search): { next?: string } {
  const path = ownPath(next);
  return path === undefined ? {} : { next: path };
}

/** What the profile page puts the focus on, as a refused sign-up named it. */
export const profileFocuses = ["name", "birthDate", "division", "skills", "guardian"] as const;
export type ProfileFocus = (typeof profileFocuses)[number];

export function readFocus({ focus, next }: Search): { focus?: ProfileFocus; next?: string } {
  const known = profileFocuses.find((one) => one === focus);
  return { ...(known === undefined ? {} : { focus: known }), ...readNext({ next }) };
}

/** The schedule shows what is coming unless somebody asks for what is over. */
export function readWhen({ when }: Search): { when?: "past" } {
  return when === "past" ? { when } : {};
}
