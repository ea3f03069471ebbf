import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoSidewaysScroll, findChinese } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { huzhouDivisions, shortName } from "@nuanlin/domain/divisions/huzhou-divisions";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertOrganisation } from "@nuanlin/testing/organisation-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { afterEach, describe, expect, test } from "vitest";
import { settleNeighbourhood } from "../faults/neighbourhood.ts";
import { useSite } from "./site.ts";

const now = new Date("2026-11-24T09:00:00+08:00");
const site = await useSite(now.toISOString());
const picture = openAlbum("every-route");
const near = await settleNeighbourhood(site.db, now);
await settleMore();

const chosen = { width: 360, preferences: { language: "en", theme: "dark", type: "large" } } as const;
const screens: Readonly<Record<string, Screen>> = {
  visitor: await site.open("phone", chosen),
  volunteer: await site.open("phone", { ...chosen, as: near.people.volunteer }),
  organizer: await site.open("phone", { ...chosen, as: near.people.adminA }),
  federation: await site.open("phone", { ...chosen, as: near.people.federation }),
};

const project = `/projects/${near.projectId}`;
const routes: readonly (readonly [string, readonly string[]])[] = [
  [
    "visitor",
    [
      "/",
      "/projects",
      "/projects?when=weekend&sort=newest",
      project,
      "/courses",
      `/courses/${near.courseId}`,
      "/help",
      "/about",
      "/privacy",
      "/accessibility",
      "/sign-in",
      "/register",
      "/nowhere",
    ],
  ],
  ["volunteer", [project, `${project}/joined/${near.signupId}?shift=${near.shiftId}`]],
  [
    "volunteer",
    [
      "/home",
      "/schedule",
      "/schedule?when=past",
      "/schedule?view=week",
      "/schedule?view=month",
      "/check-in",
      "/hours",
      `/hours/${near.confirmedId}`,
      "/me",
      "/me/profile",
      "/me/credentials",
      "/me/credentials/add",
      "/me/learning",
      "/me/settings",
      "/me/settings/notices",
      "/me/inbox",
    ],
  ],
  [
    "organizer",
    [
      "/desk",
      "/desk/applicants",
      "/desk/grid",
      "/desk/plans",
      "/desk/projects",
      "/desk/projects/new",
      `/desk/projects/${near.projectId}`,
      `/desk/projects/${near.projectId}/edit`,
      `/desk/projects/${near.projectId}/series/new`,
      `/desk/projects/${near.projectId}/series/${near.seriesId}`,
    ],
  ],
  [
    "organizer",
    [
      "/desk/roll",
      `/desk/shifts/${near.liveShiftId}`,
      "/desk/hours",
      "/desk/courses",
      `/desk/courses/${near.begunSessionId}`,
      "/desk/members",
      "/desk/organisation",
      "/desk/apply",
      "/desk/inbox",
    ],
  ],
  [
    "federation",
    [
      "/federation",
      "/federation/credentials",
      "/federation/organisations",
      "/federation/organisations?status=approved",
      "/federation/hours",
      "/federation/overdue",
      "/federation/deliveries",
      "/federation/stars",
      "/federation/rules",
      "/federation/plans",
      "/federation/supply",
      "/federation/taxonomy",
      "/federation/taxonomy?tab=types",
      "/federation/pool/import",
      "/federation/inbox",
    ],
  ],
];

// Names of streets and communities are the same in every language, and a language is offered by its own name.
const names = [...huzhouDivisions.flatMap(({ name }) => [name, shortName(name)]), "南太湖新区", "太湖", "中文"].sort(
  (a, b) => b.length - a.length,
);
const withoutNames = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ""), text);

afterEach(site.expectNoFaults);

describe.each(routes)("in English, dark and large on a narrow phone, a %s at", (who, paths) => {
  test.each(paths)("%s finds nothing that axe objects to, cuts off or leaves in Chinese", async (path) => {
    const screen = screens[who];
    if (screen === undefined) throw new Error(`nobody is a ${who}`);
    await screen.goto(path);
    await picture(
      screen.page,
      `${who}-${path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, "id").replaceAll(/\W+/gu, "-")}`,
    );
    await expectNoSidewaysScroll(screen.page, path);
    expect((await findChinese(screen.page)).filter((text) => /\p{Script=Han}/u.test(withoutNames(text)))).toEqual([]);
    await expectNoAxeFindings(screen.page, path);
  });
});

/** Somebody waits for a star, an organisation for its approval, and some hours were recorded late. */
async function settleMore(): Promise<void> {
  const { db } = site;
  await insertOrganisation(db, { name: "Team of the reed bay", kind: "volunteer_team", status: "pending" });
  const day = (ago: number, hour: number) =>
    new Date(now.getTime() - ago * 86_400_000 + hour * 3_600_000).toISOString();
  for (let ago = 10; ago < 20; ago += 1) {
    const shift = await insertShift(db, { organisationId: near.organisationA, start: day(ago, 0), end: day(ago, 12) });
    await insertService(db, { person: near.people.stranger.personId, shift });
  }
  const forgotten = await insertShift(db, { organisationId: near.organisationA, start: day(40, 0), end: day(40, 2) });
  await insertService(db, {
    person: near.people.volunteer.personId,
    shift: forgotten,
    status: "proposed",
    dueAt: day(20, 0),
  });
}
