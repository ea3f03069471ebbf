import type { Problem } from "../problem.ts";
import { ageOn, districtZone, localDate } from "../time/zone.ts";
import { minAccountAge, type ProfileInput } from "./person.ts";

/** Says why a profile cannot be kept: a birth date in the future, or somebody too young for an account of their own. */
export function decideProfile(profile: Pick<ProfileInput, "birthDate">, now: Date): Problem[] {
  if (profile.birthDate === null) return [];
  if (profile.birthDate > localDate(now, districtZone)) {
    return [{ code: "INVALID_INPUT", fields: [{ path: "birthDate", reason: "too_big" }] }];
  }
  const tooYoung = ageOn(profile.birthDate, now, districtZone) < minAccountAge;
  return tooYoung ? [{ code: "TOO_YOUNG_FOR_ACCOUNT", minAge: minAccountAge }] : [];
}
