import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useScratchFolder } from "@nuanlin/testing/scratch-folder";
import { afterEach, expect, test } from "vitest";
import { importUkVolunteering, readFiles } from "../cli/import-uk-volunteering.ts";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("imported");
const folder = useScratchFolder();
const organisation = "60B5440B-99D0-4542-B30B-EE99E685627C";
const dayMs = 86_400_000;

afterEach(site.expectNoFaults);

/** Our own file in the published form, "begining" and all: one afternoon, and one that meets on 320 days. */
async function writeFiles(): Promise<{ activities: string; organisations: string }> {
  const context = {
    "@base": "https://id.volunteeringdata.io/",
    "@vocab": "https://id.volunteeringdata.io/schema/",
    id: "@id",
    type: "@type",
  };
  const place = [
    { id: "mill", locationType: "In Person", address: "12 Mill Lane, Millham", latitude: 52.5, longitude: -1.25 },
  ];
  const session = (id: string, day: number, hour: string) => {
    const date = new Date(Date.parse("2026-12-05T00:00:00Z") + day * dayMs).toISOString().slice(0, 10);
    return {
      id,
      location: place,
      time: [{ id: `t-${id}`, begining: `${date}T${hour}:00:00`, end: `${date}T${hour}:45:00` }],
    };
  };
  const activity = (id: string, label: string, sessions: unknown[]) => ({
    id,
    type: "Activity",
    label,
    description: "Mend what&rsquo;s broken with us.\r\rTea &amp; cake are on the house.",
    organisation,
    email: "contact@example.org",
    phone: "01632 960000",
    session: sessions,
  });
  const activities = [
    activity("10", "Repair café helper\r\n", [session("s1", 0, "09")]),
    activity(
      "11",
      "Reading buddy at the school",
      Array.from({ length: 320 }, (_nothing, day) => session(`r${day}`, day, "13")),
    ),
  ];
  const organisations = [
    {
      id: organisation,
      type: "Organisation",
      description: "MEND Millham (MEND) is a small workshop.\r\n",
      email: "contact@example.org",
      location: place,
    },
  ];
  const write = async (name: string, graph: unknown[]) => {
    const file = join(folder, name);
    await writeFile(file, JSON.stringify({ "@context": context, "@graph": graph }));
    return file;
  };
  return {
    activities: await write("activities.jsonld", activities),
    organisations: await write("organisations.jsonld", organisations),
  };
}

test("an imported activity is found, opened and signed up for, in the time of its own place", async () => {
  const summary = await importUkVolunteering(site.services, await readFiles(await writeFiles()), false);
  expect(summary).toMatchObject({
    activities: { read: 2, created: 2, refused: [] },
    organisations: { read: 1, created: 1 },
  });
  const { page, goto, settled } = await site.open("phone", { as: await insertPerson(site.db, { name: "任小舟" }) });
  await goto("/projects");
  await page.getByRole("searchbox").fill("repair");
  await page.waitForURL(/q=repair/u);
  await settled();
  await picture(page, "found");
  await page.getByRole("link", { name: "Repair café helper" }).click();
  await page.getByRole("heading", { name: "Repair café helper" }).waitFor();
  await settled();
  await page.getByText("Tea & cake are on the house.").waitFor();
  await picture(page, "opened");
  await expectNoAxeFindings(page, "an imported project");
  await page.getByRole("button", { name: "报名这一班" }).click();
  await page.getByRole("heading", { name: "位置留好了" }).waitFor();
  await page.getByText("09:00–09:45").first().waitFor();
  await picture(page, "kept");
});

test("an activity that meets 320 times pages through its shifts without a wait", async () => {
  const { page, goto, settled } = await site.open("phone");
  await goto("/projects?q=reading");
  const began = performance.now();
  await page.getByRole("link", { name: "Reading buddy at the school" }).click();
  await page.getByRole("heading", { name: "Reading buddy at the school" }).waitFor();
  await settled();
  const rows = page.locator('input[name="shift"]');
  const first = await rows.count();
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(60);
  await page.getByRole("button", { name: "看后面的班" }).click();
  await expect.poll(() => rows.count(), { timeout: 10_000 }).toBeGreaterThan(first);
  await settled();
  await picture(page, "many-shifts");
  expect(performance.now() - began, "milliseconds from the list to the second page of shifts").toBeLessThan(15_000);
});
