import { describe, expect, test } from "vitest";
import { readActivities } from "./read-activities.ts";
import { placeholderOrganisation, readOrganisations } from "./read-organisations.ts";
import { activity, decodeEntities, fileOf, organisation } from "./sample-file.ts";

const options = { decodeEntities };
const read = (value: unknown) => readOrganisations(value, options);

function nameOf(given: Readonly<Record<string, unknown>>): string {
  const [verdict] = read(fileOf(organisation(given))).items;
  return verdict?.ok ? `${verdict.item.name}${verdict.item.nameDerived ? "" : " (given)"}` : "refused";
}

test("a published organisation arrives clean, with a name made from what it says", () => {
  expect(read(fileOf(organisation())).items).toEqual([
    {
      id: "60B5440B-99D0-4542-B30B-EE99E685627C",
      ok: true,
      notes: [],
      item: {
        externalId: "60B5440B-99D0-4542-B30B-EE99E685627C",
        name: "MEND Millham",
        nameDerived: true,
        description: "MEND Millham (MEND) is a small workshop.",
        email: "contact@example.org",
        phone: null,
        website: "https://volunteer.example/volunteers/provider-profile/MendMillham",
        point: { lat: 52.5, lng: -1.25 },
        address: "12 Mill Lane",
      },
    },
  ]);
});

describe("where no name is given, the first that reads like one is taken", () => {
  const profile = (name: string) => ({
    description: "",
    website: `https://volunteer.example/volunteers/provider-profile/${name}`,
  });
  test.each([
    [{ name: "Mill House" }, "Mill House (given)"],
    [{ label: { en: "Mill House", cy: "Tŷ'r Felin" } }, "Mill House (given)"],
    [{ description: "We are a small workshop. Volunteers are essential." }, "Mend Millham"],
    [profile("GlasgowDisabilityBadmintonClub"), "Glasgow Disability Badminton Club"],
    [profile("AsylumSeekersandRefugeesinEngland-37"), "Asylum Seekers and Refugeesin England"],
    [profile("Friends-of-Derby-Park"), "Friends of Derby Park"],
    [profile("AgeUKCheshire"), "Age UK Cheshire"],
    [profile("Comunn%C3%92bain"), "Comunn Òbain"],
    [{ ...profile("%E0%A4%A"), applylink: null, location: [] }, "volunteer.example"],
    [
      { description: "", website: null, applylink: null, location: [{ address: "Guide Dogs Office, 3 North Lane" }] },
      "Guide Dogs Office",
    ],
    [
      { description: "", website: "https://www.mend.example/", applylink: null, location: [{ address: "Mill Lane" }] },
      "mend.example",
    ],
    [{ description: "", website: null, applylink: null, location: [] }, "Organisation 60B5440B"],
  ])("%j is called %s", (given, name) => {
    expect(nameOf(given)).toBe(name);
  });
});

test("only an organisation without an id is refused, and an id counts once", () => {
  expect(read(fileOf(organisation({ id: null }), organisation(), organisation(), "x")).items).toMatchObject([
    { id: "#1", ok: false, reason: "MISSING_ID" },
    { ok: true },
    { ok: false, reason: "DUPLICATE_ID", detail: "SAME_CONTENT" },
    { id: "#4", ok: false, reason: "NOT_AN_OBJECT" },
  ]);
});

test("an organisation that two activities carry within them is one", () => {
  const inside = { id: "o1", name: "Mill House" };
  const file = fileOf(
    activity({ organisation: inside }),
    activity({ id: "11", organisation: inside }),
    activity({ id: "12", organisation: "o2" }),
  );
  expect(read(file).items.map(({ id, ok }) => [id, ok])).toEqual([["o1", true]]);
  expect(readActivities(file, options).items).toMatchObject([
    { item: { organisationRef: "o1" } },
    { item: { organisationRef: "o1" } },
    { item: { organisationRef: "o2" } },
  ]);
});

test("a file without organisations is refused, and says what it holds", () => {
  expect(read(fileOf(activity()))).toEqual({
    items: [],
    refusal: { reason: "NO_ORGANISATIONS", found: [{ type: "activity", count: 1 }] },
  });
});

test("an organisation that no file holds gets a stand-in under the id by which it is named", () => {
  const [verdict] = readActivities(fileOf(activity()), options).items;
  expect(verdict?.ok && placeholderOrganisation(verdict.item)).toMatchObject({
    externalId: "117D0DAA-71A0-49D9-AB07-91738C5EB156",
    name: "volunteer.example · 117D0DAA",
    nameDerived: true,
  });
});
