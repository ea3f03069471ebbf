import type {
  ImportedActivity,
  ImportedOrganisation,
  ImportedSession,
} from "@nuanlin/domain/imports/uk-volunteering/imported-activity";

const millPlace = "|52.5,-1.25|12 Mill Lane";

/** A session of two hours at the mill, on an ordinary Tuesday. Say only what your test is about. */
export function sampleSession(
  externalId: string,
  start: string,
  end: string,
  given: Partial<ImportedSession> = {},
): ImportedSession {
  return { externalId, placeKey: millPlace, start: new Date(start), end: new Date(end), kind: "shift", ...given };
}

/** An activity as the reader hands it over. Say only what your test is about. */
export function sampleActivity(given: Partial<ImportedActivity> = {}): ImportedActivity {
  return {
    externalId: "10",
    title: "Repair café helper",
    description: "Mend what is broken with us.",
    summary: "Mend what is broken with us.",
    organisationRef: "ORG-1",
    remote: false,
    emergency: false,
    applyLink: "https://volunteer.example/opportunity/10",
    contactEmail: null,
    contactPhone: null,
    places: [{ key: millPlace, address: "12 Mill Lane", point: { lat: 52.5, lng: -1.25 }, online: false }],
    sessions: [sampleSession("s1", "2030-03-12T13:00:00Z", "2030-03-12T15:00:00Z")],
    skipped: [],
    ongoing: null,
    weekly: [],
    minimumAge: null,
    causes: [],
    requirements: [],
    skills: [],
    ...given,
  };
}

export function sampleOrganisation(given: Partial<ImportedOrganisation> = {}): ImportedOrganisation {
  return {
    externalId: "ORG-1",
    name: "MEND Millham",
    nameDerived: false,
    description: "A small workshop.",
    email: "contact@example.org",
    phone: null,
    website: null,
    point: null,
    address: "12 Mill Lane",
    ...given,
  };
}
