import { describe, expect, test } from "vitest";
import type { ImportedActivity, ImportNote } from "./imported-activity.ts";
import { readActivities } from "./read-activities.ts";
import { activity, decodeEntities, fileOf, session } from "./sample-file.ts";

const read = (value: unknown) => readActivities(value, { decodeEntities });

function only(value: unknown): ImportedActivity {
  const [verdict] = read(value).items;
  if (!verdict?.ok) throw new Error(`refused: ${JSON.stringify(verdict ?? read(value).refusal)}`);
  return verdict.item;
}

function notesOf(value: unknown): readonly ImportNote[] {
  return read(value).items.flatMap((verdict) => (verdict.ok ? verdict.notes : []));
}

test("a published activity arrives clean, with its shift and its place", () => {
  expect(only(fileOf(activity()))).toEqual({
    externalId: "10",
    title: "Repair Café helper",
    description: "Mend what’s broken with us.\n\nTea & cake are on the house.",
    summary: "Mend what’s broken with us.",
    organisationRef: "117D0DAA-71A0-49D9-AB07-91738C5EB156",
    remote: false,
    emergency: false,
    applyLink: "https://volunteer.example/opportunity/10",
    contactEmail: "contact@example.org",
    contactPhone: "01632 960000",
    places: [
      { key: "|52.5,-1.25|12 Mill Lane", address: "12 Mill Lane", point: { lat: 52.5, lng: -1.25 }, online: false },
    ],
    sessions: [
      {
        externalId: "s1",
        placeKey: "|52.5,-1.25|12 Mill Lane",
        start: new Date("2026-12-05T09:00:00Z"),
        end: new Date("2026-12-05T12:00:00Z"),
        kind: "shift",
      },
    ],
    skipped: [],
    ongoing: null,
    weekly: [],
    minimumAge: null,
    causes: [],
    requirements: [],
    skills: [],
  });
});

describe("the same activity is the same in every form of the file", () => {
  const wanted = only(fileOf(activity()));
  const ns = "https://ns.volunteeringdata.io/";

  test("as a bare array, a single object or with a number as its id", () => {
    expect(only([activity()])).toEqual(wanted);
    expect(only(activity())).toEqual(wanted);
    expect(only([activity({ id: 10 })])).toEqual(wanted);
    expect(only({ graph: [activity()] })).toEqual(wanted);
  });

  test("with its title under the newer name, and the standard's spellings", () => {
    const newer = activity({
      label: undefined,
      title: [{ "@value": "Repair Café helper", "@language": "en" }],
      session: undefined,
      sessions: session({}, { begining: undefined, beginning: { "@value": "2026-12-05T09:00:00" } }),
      applyLink: undefined,
      applylink: { "@id": "https://volunteer.example/opportunity/10" },
    });
    expect(only(JSON.parse(JSON.stringify(fileOf(newer))))).toEqual(wanted);
  });

  test("expanded to full names", () => {
    const text = (value: unknown) => [{ "@value": value }];
    const expanded = {
      "@id": "https://id.volunteeringdata.io/10",
      "@type": [`${ns}Activity`],
      [`${ns}activityTitle`]: [
        { "@value": "Helpwr", "@language": "cy" },
        { "@value": "Repair Café helper", "@language": "en-GB" },
      ],
      [`${ns}activityDescription`]: text("Mend what’s broken with us.\n\nTea & cake are on the house."),
      [`${ns}activityOrganisation`]: [{ "@id": "https://id.volunteeringdata.io/117D0DAA-71A0-49D9-AB07-91738C5EB156" }],
      [`${ns}applyLink`]: text("https://volunteer.example/opportunity/10"),
      [`${ns}email`]: text("contact@example.org"),
      [`${ns}phone`]: text("01632 960000"),
      [`${ns}activitySession`]: [{ "@id": "https://id.volunteeringdata.io/s1" }],
    };
    const apart = {
      "@id": "https://id.volunteeringdata.io/s1",
      "@type": [`${ns}Session`],
      [`${ns}sessionLocation`]: [{ "@id": "_:l1" }],
      [`${ns}sessionTime`]: [
        {
          "http://www.w3.org/2006/time#hasBeginning": [
            { "http://www.w3.org/2006/time#inXSDDateTimeStamp": text("2026-12-05T09:00:00Z") },
          ],
          "http://www.w3.org/2006/time#hasEnd": text("2026-12-05T12:00:00Z"),
        },
      ],
    };
    expect(only([expanded, apart])).toEqual({
      ...wanted,
      places: [],
      sessions: wanted.sessions.map((one) => ({ ...one, placeKey: null })),
    });
  });

  test("with terms that the file itself names, and a session that names its activity", () => {
    const own = {
      "@context": [
        { key: "@id", kind: "@type", heading: "https://ns.volunteeringdata.io/title", v: ns },
        "https://example.org/context",
      ],
      "@graph": [
        {
          ...activity({ session: [] }),
          id: undefined,
          key: "10",
          type: undefined,
          kind: "v:Activity",
          label: undefined,
          heading: "Repair Café helper",
        },
        { ...session({ activity: "10" }), id: undefined, key: "s1", kind: "Session" },
      ],
    };
    expect(only(JSON.parse(JSON.stringify(own)))).toEqual(wanted);
  });

  test("in whatever order its sessions stand", () => {
    const two = [session(), session({ id: "s2" }, { begining: "2026-12-04T09:00:00", end: "2026-12-04T10:00:00" })];
    expect(only([activity({ session: two })])).toEqual(only([activity({ session: [...two].reverse() })]));
  });
});

test("the standard's newer form holds activities within organisations, some without an id, with half-days of the week", () => {
  const file = {
    "@context": "https://api.volunteeringdata.io/context/v1",
    graph: [
      {
        type: "Organisation",
        id: "https://id.volunteeringdata.io/6840",
        name: "Mill House",
        activity: [
          {
            title: "Shop Volunteer",
            description: "Keep the shop looking great.",
            role: [
              {
                applyLink: "https://www.example.org/join",
                allowsRemoteParticipation: "true",
                minimumAge: "14",
                requirement: ["https://ns.volunteeringdata.io/DBSCheck"],
                skill: [{ label: "Team &amp; work" }],
              },
              { minimumAge: 18 },
            ],
            cause: "volunteering:AntiPoverty",
            session: {
              location: { name: "Mill House Shop", address: "3 North Lane", latitude: "53.8218", longitude: "-1.5811" },
              time: ["https://ns.volunteeringdata.io/MondayAfternoon", "volunteering:SundayEvening"],
            },
          },
        ],
      },
    ],
  };
  expect(only(file)).toMatchObject({
    externalId: "derived:6840:Shop Volunteer",
    organisationRef: "6840",
    remote: true,
    minimumAge: 18,
    applyLink: "https://www.example.org/join",
    causes: ["Anti Poverty"],
    requirements: ["DBS Check"],
    skills: ["Team & work"],
    places: [{ address: "Mill House Shop, 3 North Lane", point: { lat: 53.8218, lng: -1.5811 } }],
    sessions: [],
    skipped: [{ reason: "WEEKLY_ONLY" }, { reason: "WEEKLY_ONLY" }],
    weekly: ["02", "21"],
  });
  expect(notesOf(file)).toEqual(["ID_DERIVED"]);
});

describe("a record that cannot be taken is refused with its reason, and the others are taken", () => {
  test("one verdict for each record", () => {
    const file = fileOf(
      activity(),
      "text",
      null,
      7,
      { type: "Person", id: "p" },
      activity({ id: "", organisation: null, applyLink: null, session: [] }),
      activity({ id: "x", label: " ", description: "" }),
      activity({ id: "y".repeat(300) }),
    );
    expect(read(file).items.map((verdict) => [verdict.id.slice(0, 5), verdict.ok ? "taken" : verdict.reason])).toEqual([
      ["10", "taken"],
      ["#2", "NOT_AN_OBJECT"],
      ["#3", "NOT_AN_OBJECT"],
      ["#4", "NOT_AN_OBJECT"],
      ["p", "WRONG_TYPE"],
      ["#6", "MISSING_ID"],
      ["x", "MISSING_TITLE"],
      ["yyyyy", "ID_TOO_LONG"],
    ]);
  });

  test("an id counts once, whether the second says the same or not, and a refused record holds no id", () => {
    const file = fileOf(
      activity({ label: "", description: "" }),
      activity(),
      activity({ id: "https://id.volunteeringdata.io/10" }),
      activity({ label: "Other" }),
    );
    expect(read(file).items).toMatchObject([
      { ok: false, reason: "MISSING_TITLE" },
      { ok: true },
      { ok: false, id: "10", reason: "DUPLICATE_ID", detail: "SAME_CONTENT" },
      { ok: false, id: "10", reason: "DUPLICATE_ID", detail: "DIFFERENT_CONTENT" },
    ]);
  });
});

describe("a file of another kind is refused as a whole", () => {
  test.each([
    [42, "NOT_VOLUNTEERING_DATA"],
    [null, "NOT_VOLUNTEERING_DATA"],
    ["text", "NOT_VOLUNTEERING_DATA"],
    [{}, "NOT_VOLUNTEERING_DATA"],
    [[1, 2], "NOT_VOLUNTEERING_DATA"],
    [{ type: "FeatureCollection", features: [] }, "NOT_VOLUNTEERING_DATA"],
    [[{ _id: { $oid: "68f7" }, isOnline: false }], "NOT_VOLUNTEERING_DATA"],
    [[{ type: "Organisation", id: "o" }], "NO_ACTIVITIES"],
  ])("%j", (value, reason) => {
    expect(read(value)).toMatchObject({ items: [], refusal: { reason } });
  });

  test("an empty list is a file with nothing in it", () => {
    expect(read([])).toEqual({ items: [], refusal: null });
    expect(read(fileOf())).toEqual({ items: [], refusal: null });
  });
});

test("what is missing or of a wrong type is dropped with a note, and the activity stays", () => {
  const poor = {
    id: "1",
    type: "Activity",
    description: "Come and mend things with us. Really.",
    email: "nobody",
    phone: ["?"],
    applyLink: "javascript:x",
    session: 5,
    organisation: true,
  };
  expect(only([poor])).toMatchObject({
    title: "Come and mend things with us.",
    organisationRef: null,
    applyLink: null,
    contactEmail: null,
    contactPhone: null,
    sessions: [],
  });
  expect(notesOf([poor])).toEqual(["EMAIL_DROPPED", "LINK_DROPPED", "PHONE_DROPPED", "TITLE_DERIVED"]);
});

test("a key called __proto__ changes nothing and nobody", () => {
  const dirty: unknown = JSON.parse(
    JSON.stringify(activity()).replace(
      /^\{/u,
      '{"__proto__":{"title":"no","polluted":1},"constructor":{"prototype":1},',
    ),
  );
  expect(only([dirty])).toEqual(only([activity()]));
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});
