import {
  findPublicProfessional,
  findPublicProfessionals,
  type PublicProfessional,
} from "@nuanlin/db/pool/profile-repository";
import { isAnybody } from "@nuanlin/domain/actor";
import { type PersonId, personId } from "@nuanlin/domain/ids";
import { maskName } from "@nuanlin/domain/people/mask-name";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { found, nothingYet } from "../command.ts";
import { query } from "../query.ts";
import { provenBy } from "./proven-by.ts";

const pageSize = 24;

/** What everybody may read of a professional: by their consent, the whole name only by one more. */
function toShown({ name, fullName, publicAt: _at, ...rest }: PublicProfessional) {
  return { ...rest, name: fullName ? name : maskName(name), fullName, skills: provenBy(rest.types) };
}

/** The public page of a professional; without their consent, or without a credential that is valid today, there is none. */
export const showProfessional = query({
  load: (_db, _input: { readonly personId: PersonId }) => nothingYet(),
  allow: isAnybody,
  run: async ({ db, input, now }) =>
    toShown(found(await findPublicProfessional(db, input.personId, localDate(now, districtZone)), "person")),
});

/** Everybody with a public page, the newest first. */
export const listProfessionals = query({
  load: (_db, _input: { readonly cursor: string | null }) => nothingYet(),
  allow: isAnybody,
  run: async ({ db, input, now }) => {
    const [millis = "", id = ""] = input.cursor?.split(".") ?? [];
    const after = input.cursor === null ? null : { at: new Date(Number(millis)), personId: personId.parse(id) };
    const rows = await findPublicProfessionals(db, localDate(now, districtZone), after, pageSize + 1);
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    return {
      professionals: page.map(toShown),
      next: rows.length > pageSize && last ? `${last.publicAt.getTime()}.${last.personId}` : null,
    };
  },
});
