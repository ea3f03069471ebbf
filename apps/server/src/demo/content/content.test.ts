import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { safeguards } from "@nuanlin/domain/codes/safeguard";
import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { targetGroups } from "@nuanlin/domain/codes/target-group";
import { applyOrganisationInput } from "@nuanlin/domain/organisations/organisation";
import { placeInput } from "@nuanlin/domain/places/place";
import { decidePublish } from "@nuanlin/domain/projects/decide-publish";
import { projectInput } from "@nuanlin/domain/projects/project";
import { isSkillCode } from "@nuanlin/domain/skills/skill-tree";
import { describe, expect, test } from "vitest";
import type { DemoProject } from "./content-types.ts";
import { demoInsurance } from "./demo-insurance.ts";
import { demoOrganisations } from "./organisations.ts";
import { demoProjects } from "./projects.ts";
import { dayAfter, shiftDays } from "./shift-days.ts";

const today = "2026-11-24";
const oneWeek = Array.from({ length: 7 }, (_, offset) => dayAfter(today, offset));
const length = (text: string): number => [...text].length;

function textsOf(project: DemoProject): string[] {
  const { title, summary, description, need, reasonHint, risks, protections, training, seats } = project;
  return [
    title,
    summary,
    ...description,
    need,
    reasonHint,
    risks,
    protections,
    training,
    ...seats.map(({ name }) => name),
  ];
}

function toInput(project: DemoProject) {
  return {
    title: project.title,
    summary: project.summary,
    description: project.description.join("\n\n"),
    need: project.need,
    category: project.categoryCode,
    targetGroups: project.targetGroupCodes,
    safeguards: project.safeguardCodes,
    risks: project.risks,
    protections: project.protections,
    dangerous: project.dangerous,
    nearMinors: project.nearMinors,
    isVolunteering: true,
    training: project.training,
    insurance: project.dangerous ? demoInsurance(today) : null,
    place: null,
    seatPlan: project.seats,
  };
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the organisations", () => {
  test("thirteen of every kind work in the district and one of them waits to be let in", () => {
    expect(demoOrganisations).toHaveLength(13);
    expect(new Set(demoOrganisations.map(({ kind }) => kind))).toEqual(new Set(organisationKinds.codes));
    expect(demoOrganisations.filter(({ status }) => status === "pending")).toHaveLength(1);
  });

  test("each could have applied through the form", () => {
    for (const { kind, name, divisionCode, description, address, contactName, contactPhone } of demoOrganisations) {
      if (kind === "federation") continue;
      const form = { kind, name, divisionCode, description, address, contactName, contactPhone, creditCode: null };
      expect(applyOrganisationInput.safeParse(form), name).toMatchObject({ success: true });
      expect(description.match(/。/gu)?.length ?? 0, name).toBeGreaterThanOrEqual(2);
    }
  });

  test("parents, keys and phones are clear, and the places lie in the district", () => {
    const keys = demoOrganisations.map(({ key }) => key);
    const places = demoOrganisations.flatMap((organisation) => organisation.places);
    expect(repeated([...keys, ...places.map(({ key }) => key)])).toEqual([]);
    expect(repeated(demoOrganisations.map(({ contactPhone }) => contactPhone))).toEqual([]);
    for (const { parentKey } of demoOrganisations) if (parentKey !== null) expect(keys).toContain(parentKey);
    for (const { key: _key, ...place } of places) {
      expect(placeInput.safeParse(place)).toMatchObject({ success: true });
      expect(place.divisionCode).toMatch(/^330502(006|007|008|009|010|011)\d{3}$/u);
      expect(place.point.lat > 30.84 && place.point.lat < 30.96, place.name).toBe(true);
      expect(place.point.lng > 120.02 && place.point.lng < 120.16, place.name).toBe(true);
    }
  });
});

describe("the sixty projects", () => {
  test("there are sixty, each with its own key and title, short enough for a card", () => {
    expect(demoProjects).toHaveLength(60);
    for (const field of ["key", "title", "enTitle", "summary", "need", "reasonHint", "risks", "protections"] as const) {
      expect(repeated(demoProjects.map((project) => project[field])), field).toEqual([]);
    }
    expect(demoProjects.filter(({ title }) => length(title) > 20).map(({ title }) => title)).toEqual([]);
    expect(demoProjects.filter(({ summary }) => length(summary) > 40).map(({ summary }) => summary)).toEqual([]);
    expect(
      demoProjects.filter(({ reasonHint }) => length(reasonHint) > 20).map(({ reasonHint }) => reasonHint),
    ).toEqual([]);
  });

  test("each could be published as it stands: risks, protection, training and insurance are there", () => {
    for (const project of demoProjects) {
      const input = projectInput.safeParse(toInput(project));
      expect(input, project.key).toMatchObject({ success: true });
      if (input.success) expect(decidePublish(input.data, "approved", today), project.key).toEqual([]);
      expect(length(project.risks), project.key).toBeGreaterThan(12);
      expect(length(project.protections), project.key).toBeGreaterThan(12);
      expect(project.training !== "", project.key).toBe(project.safeguardCodes.includes("10"));
    }
  });

  test("every code of a project is in the tables", () => {
    for (const project of demoProjects) {
      expect(serviceCategories.isCode(project.categoryCode), project.key).toBe(true);
      expect(
        project.targetGroupCodes.every((code) => targetGroups.isCode(code)),
        project.key,
      ).toBe(true);
      expect(
        project.safeguardCodes.every((code) => safeguards.isCode(code)),
        project.key,
      ).toBe(true);
      for (const seat of project.seats) {
        expect(
          seat.skills.every(({ code }) => isSkillCode(code)),
          project.key,
        ).toBe(true);
        if (seat.credentialType !== null) expect(credentialTypes.isCode(seat.credentialType)).toBe(true);
      }
    }
  });

  test("nearly every category has a project; nobody is sent abroad", () => {
    const used = new Set<string>(demoProjects.map(({ categoryCode }) => categoryCode));
    expect(serviceCategories.codes.filter((code) => !used.has(code))).toEqual(["0019", "0099"]);
  });

  test("organisation, guidance and place are there, and whoever waits to be let in has no project", () => {
    const approved = demoOrganisations.filter(({ status }) => status === "approved");
    for (const project of demoProjects) {
      const owner = approved.find(({ key }) => key === project.organisationKey);
      expect(
        owner?.places.some(({ key }) => key === project.placeKey),
        project.key,
      ).toBe(true);
      const guide = project.guidanceOrganisationKey;
      if (guide !== undefined)
        expect(
          approved.some(({ key }) => key === guide),
          project.key,
        ).toBe(true);
    }
    const places = approved.flatMap((organisation) => organisation.places.map(({ key }) => key));
    expect(places.filter((key) => !demoProjects.some(({ placeKey }) => placeKey === key))).toEqual([]);
  });

  test("danger is for adults, and so is close contact with children", () => {
    expect(demoProjects.filter(({ dangerous }) => dangerous)).toHaveLength(4);
    for (const { key, dangerous, nearMinors, minAge, seats, safeguardCodes } of demoProjects) {
      if (dangerous || nearMinors) {
        expect(minAge, key).toBeGreaterThanOrEqual(18);
        expect(
          seats.every((seat) => seat.minAge >= 18),
          key,
        ).toBe(true);
      }
      if (dangerous) expect(safeguardCodes, key).toContain("01");
      expect(Math.min(...seats.filter(({ lead }) => !lead).map((seat) => seat.minAge)), key).toBe(minAge);
    }
    expect(demoProjects.filter(({ minAge }) => minAge === 14).length).toBeGreaterThanOrEqual(3);
  });

  test("each is small: three to twelve seats, one lead at most, about a third led by a professional", () => {
    for (const { key, seats } of demoProjects) {
      const heads = seats.reduce((sum, { maxHeads }) => sum + maxHeads, 0);
      expect(heads >= 3 && heads <= 12, `${key}: ${heads}`).toBe(true);
      expect(seats.filter(({ lead }) => lead).length, key).toBeLessThanOrEqual(1);
      expect(
        seats.every((seat) => (seat.kind === "professional") === (seat.credentialType !== null)),
        key,
      ).toBe(true);
    }
    const led = demoProjects.filter(({ seats }) => seats.some(({ lead, kind }) => lead && kind === "professional"));
    expect(led.length).toBeGreaterThanOrEqual(17);
    expect(led.length).toBeLessThanOrEqual(23);
  });

  test("the words are those of a neighbour: nothing medical on offer, no office phrases, no shouting", () => {
    const forbidden = /治疗|诊断|赋能|抓手|闭环|国家认证|官方证明|请务必|[!！]|\p{Extended_Pictographic}/u;
    const halfWidth = /\p{Script=Han}[,;:?()]|[,;:?()]\p{Script=Han}/u;
    for (const project of demoProjects) {
      for (const text of textsOf(project)) {
        expect(text).not.toMatch(forbidden);
        expect(text).not.toMatch(halfWidth);
      }
      expect(`${project.enTitle} ${project.enSummary}`).not.toMatch(/!|treatment|diagnos/iu);
      expect(project.description.length >= 2 && project.description.length <= 3, project.key).toBe(true);
    }
  });

  test("no sentence is used twice", () => {
    const sentences = demoProjects.flatMap((project) =>
      [...project.description, project.risks, project.protections, project.training].flatMap(
        (text) => text.match(/[^。；]{8,}/gu) ?? [],
      ),
    );
    expect(repeated(sentences)).toEqual([]);
  });
});

describe("the rhythm of the shifts", () => {
  test("whatever weekday the demo starts, it has 200 to 260 shifts, about half of them to come", () => {
    for (const day of oneWeek) {
      const days = demoProjects.flatMap(({ rhythm }) => shiftDays(rhythm, day));
      const toCome = days.filter((each) => each >= day);
      expect(days.length, day).toBeGreaterThanOrEqual(200);
      expect(days.length, day).toBeLessThanOrEqual(260);
      expect(toCome.length / days.length).toBeGreaterThan(0.42);
      expect(toCome.length / days.length).toBeLessThan(0.58);
      expect(days.filter((each) => each === day).length, `today is ${day}`).toBeGreaterThanOrEqual(6);
    }
  });

  test("a shift begins and ends on its day and falls on its weekday", () => {
    for (const { key, rhythm } of demoProjects) {
      const [hours = 0, minutes = 0] = rhythm.start.split(":").map(Number);
      expect(hours * 60 + minutes + rhythm.minutes, key).toBeLessThanOrEqual(24 * 60);
      expect(rhythm.minutes, key).toBeGreaterThanOrEqual(30);
      for (const day of shiftDays(rhythm, today)) {
        expect(rhythm.weekdays).toContain(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
      }
    }
  });

  test("some evenings after work and some work from home are on offer", () => {
    const evenings = demoProjects.filter(
      ({ rhythm }) => rhythm.start >= "18:00" && rhythm.weekdays.every((day) => day <= 5),
    );
    expect(evenings.length).toBeGreaterThanOrEqual(3);
    expect(
      demoProjects.filter(
        ({ description }) => description.join("").includes("你在自己家里") || description.join("").includes("在家"),
      ).length,
    ).toBeGreaterThanOrEqual(3);
  });
});
