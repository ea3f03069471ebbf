import { guardianConsentInput } from "@nuanlin/domain/people/person";
import { addWalkInInput } from "@nuanlin/domain/signups/decide-walk-in";
import { isoDate } from "@nuanlin/domain/text/text-shape";
import * as z from "zod/mini";

/** Whether the organizer sees a grown-up before them. */
export const ages = ["adult", "minor"] as const;

interface Draft {
  readonly name: string;
  readonly phone: string;
  readonly age: (typeof ages)[number];
  readonly birthDate: string;
  readonly guardianName: string;
  readonly guardianPhone: string;
  readonly agreed: boolean;
}

/** What the form holds, checked as the server will; a guardian and a birth date count only for minors. */
export const walkInDraft = z
  .strictObject({
    name: addWalkInInput.shape.name,
    phone: z.string().check(z.regex(/^(|1[3-9]\d{9})$/u, "bad_format")),
    age: z.enum(ages, "unknown_value"),
    birthDate: z.string(),
    guardianName: z.string(),
    guardianPhone: z.string(),
    agreed: z.boolean(),
  })
  .check(
    z.refine((draft) => draft.age === "adult" || isoDate.safeParse(draft.birthDate).success, {
      error: "required",
      path: ["birthDate"],
    }),
    z.refine((draft) => guardianFits(draft, "guardianName"), { error: "required", path: ["guardianName"] }),
    z.refine((draft) => guardianFits(draft, "guardianPhone"), { error: "bad_format", path: ["guardianPhone"] }),
    z.refine((draft) => draft.age === "adult" || draft.agreed, { error: "required", path: ["agreed"] }),
  );

function guardianFits({ age, guardianName, guardianPhone }: Draft, path: "guardianName" | "guardianPhone"): boolean {
  if (age === "adult") return true;
  return guardianConsentInput.shape[path].safeParse(path === "guardianName" ? guardianName : guardianPhone).success;
}

export const emptyWalkIn: Draft = {
  name: "",
  phone: "",
  age: "adult",
  birthDate: "",
  guardianName: "",
  guardianPhone: "",
  agreed: false,
};

/** What goes to the server. */
export function toWalkIn(draft: Draft, seatId: string, raiseHeads: boolean) {
  const { name, phone, age, birthDate, guardianName, guardianPhone } = draft;
  const guardian = age === "adult" ? null : ({ guardianName, guardianPhone, agreed: true } as const);
  return {
    seatId,
    name,
    phone: phone === "" ? null : phone,
    birthDate: birthDate === "" ? null : birthDate,
    guardian,
    raiseHeads,
  };
}
