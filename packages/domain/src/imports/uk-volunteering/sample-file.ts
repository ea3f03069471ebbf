/** Small files in the published form, for the tests: made up, with each kind of dirt that the real ones have. */
const context = {
  "@base": "https://id.volunteeringdata.io/",
  "@vocab": "https://id.volunteeringdata.io/schema/",
  id: "@id",
  type: "@type",
  value: "@value",
  organisation: { "@type": "@id" },
};

type Json = Readonly<Record<string, unknown>>;

/** A session as TeamKinetic writes it, "begining" included. Say only what your test is about. */
export function session(given: Json = {}, time: Json = {}, location: Json = {}): Json {
  return {
    id: "s1",
    applylink: "https://volunteer.example/opportunity/10",
    email: "contact@example.org ",
    phone: "01632 960000",
    location: [
      { id: "l1", locationType: "In Person", address: "12 Mill Lane", latitude: 52.5, longitude: -1.25, ...location },
    ],
    time: [{ id: "t1", begining: "2026-12-05T09:00:00", end: "2026-12-05T12:00:00", ...time }],
    ...given,
  };
}

export function activity(given: Json = {}): Json {
  return {
    id: "10",
    type: "Activity",
    label: "Repair Caf\u0065\u0301 helper\r\n",
    description: "Mend what&rsquo;s broken with us.\r\rTea &amp; cake are on the house.",
    organisation: "117D0DAA-71A0-49D9-AB07-91738C5EB156",
    allowsRemoteParticipation: false,
    requiresEmergencyParticipation: false,
    applyLink: "https://volunteer.example/opportunity/10",
    email: "contact@example.org",
    phone: "01632 960000",
    session: [session()],
    ...given,
  };
}

export function organisation(given: Json = {}): Json {
  return {
    id: "60B5440B-99D0-4542-B30B-EE99E685627C",
    type: "Organisation",
    description: "MEND Millham (MEND) is a small workshop.\r\n",
    applylink: "https://volunteer.example/volunteers/provider-profile/MendMillham",
    email: "contact@example.org\u00A0",
    phone: null,
    website: "https://volunteer.example/volunteers/provider-profile/MendMillham",
    location: [{ address: "12 Mill Lane ", latitude: 52.5, longitude: -1.25 }],
    ...given,
  };
}

export function fileOf(...graph: readonly unknown[]): Json {
  return { "@context": context, "@graph": graph };
}

/** Stands in for the entity library that the server hands over. */
export function decodeEntities(text: string): string {
  const known = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["nbsp", "\u00A0"],
    ["rsquo", "’"],
    ["lsquo", "‘"],
    ["#39", "'"],
    ["#0", "\u0000"],
  ]);
  return text.replace(/&([a-z]+|#\d+);/gu, (whole, name: string) => known.get(name) ?? whole);
}
