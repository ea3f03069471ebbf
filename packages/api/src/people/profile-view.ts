import { maskContact } from "@nuanlin/domain/accounts/contact";
import { locales } from "@nuanlin/domain/accounts/account";
import { credentialTypeCode } from "@nuanlin/domain/codes/credential-type-shape";
import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { timeSlots } from "@nuanlin/domain/codes/time-slot";
import type { showOwnProfile } from "@nuanlin/usecases/people/show-own-profile";
import * as z from "zod/mini";

/** One's own profile. Contacts are masked even here: people fill it in where others can look over their shoulder. */
export const ownProfileView = z.object({
  personId: z.string(),
  avatarSeed: z.string(),
  name: z.string(),
  birthDate: z.nullable(z.string()),
  divisionCode: z.nullable(z.string()),
  reachKm: z.number(),
  skills: z.array(z.object({ code: z.string(), level: z.union([z.literal(1), z.literal(2), z.literal(3)]) })),
  slots: z.array(z.enum(timeSlots.codes)),
  interests: z.array(z.enum(serviceCategories.codes)),
  credentials: z.array(
    z.object({
      type: credentialTypeCode,
      validUntil: z.nullable(z.string()),
      status: z.enum(["claimed", "verified", "revoked"]),
    }),
  ),
  guardianConsent: z.nullable(z.object({ guardianName: z.string(), guardianPhone: z.string(), givenAt: z.number() })),
  isMinor: z.boolean(),
  missing: z.array(z.enum(["name", "birthDate", "division", "phoneOrEmail"])),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  locale: z.enum(locales),
  noticeVersion: z.string(),
  memberSince: z.number(),
});

export function toOwnProfileView(own: Awaited<ReturnType<typeof showOwnProfile>>): z.input<typeof ownProfileView> {
  const { person, memberSince, phone, email, missing, ...rest } = own;
  const consent = person.guardianConsent;
  return {
    ...rest,
    ...person,
    personId: person.id,
    skills: [...person.skills],
    slots: [...person.slots],
    interests: [...person.interests],
    credentials: [...person.credentials],
    guardianConsent: consent && {
      guardianName: consent.guardianName,
      guardianPhone: maskContact({ kind: "phone", value: consent.guardianPhone }),
      givenAt: consent.givenAt.getTime(),
    },
    missing: [...missing],
    phone: phone === null ? null : maskContact({ kind: "phone", value: phone }),
    email: email === null ? null : maskContact({ kind: "email", value: email }),
    memberSince: memberSince.getTime(),
  };
}
