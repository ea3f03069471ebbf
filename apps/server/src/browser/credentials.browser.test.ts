import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { decideCredential } from "@nuanlin/usecases/credentials/decide-credential";
import { expect } from "vitest";
import { activePdfs, photo } from "../documents/papers.ts";
import { only } from "../faults/only.ts";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("credentials");
const zhou = await insertPerson(site.db, { name: "周敏" });
const clerk = await insertFederationStaff(site.db);
const phone = await site.open("phone", { as: zhou });

const chapter = openStory(site.expectNoFaults, () => picture(phone.page, "broken-off"));

async function look(name: string): Promise<void> {
  await phone.settled();
  await picture(phone.page, name);
  await expectNoSidewaysScroll(phone.page, name);
  await expectNoAxeFindings(phone.page, name);
}

chapter("a social worker finds the way from her own page, and nothing is there yet", async () => {
  const { page } = phone;
  await phone.goto("/me");
  await page.getByRole("link", { name: /我的证书/u }).click();
  await page.getByText("还没有证书").waitFor();
  await look("empty");
  await page.getByRole("link", { name: "添一张证书" }).click();
  await page.getByRole("button", { name: "交给联合会" }).click();
  await page.getByText("先选一种证书").waitFor();
  await page.getByText("先传一份证书的照片或文件").waitFor();
  await look("missing");
});

chapter("a PDF with a script is refused under the field; the photo is there at once", async () => {
  const { page } = phone;
  await page.getByLabel("找证书").fill("救护");
  await page.getByRole("button", { name: "红十字救护员" }).click();
  const file = page.locator("input[type=file]").last();
  const script = (await activePdfs["a script in the open"]?.()) ?? Buffer.alloc(0);
  await phone.refused(async () => {
    await file.setInputFiles({ name: "证书.pdf", mimeType: "application/pdf", buffer: script });
    await page.getByText("这份 PDF 里带着程序或附件").waitFor({ timeout: 60_000 });
  });
  await file.setInputFiles({ name: "证书.jpg", mimeType: "image/jpeg", buffer: await photo() });
  await page.getByRole("link", { name: "打开 证书.jpg" }).waitFor();
  await page.getByLabel("编号").fill("rc 2026 0817");
  await page.getByLabel("发证日期").fill("2026-10-01");
  await page.getByText("按规定到 2029年9月30日 为止").waitFor();
  await look("form");
});

chapter("what was filled in is there again after a reload, and goes to the federation", async () => {
  const { page } = phone;
  await page.reload();
  await phone.settled();
  expect(await page.getByLabel("编号").inputValue()).toBe("rc 2026 0817");
  await page.getByRole("link", { name: "打开 证书.jpg" }).waitFor();
  await page.getByRole("button", { name: "交给联合会" }).click();
  await page.getByText("等联合会看").waitFor();
  await page.getByText("下一个就是你").waitFor();
  await look("claimed");
  const rows = await site.db.selectFrom("credential").select(["number", "valid_until", "status"]).execute();
  expect(rows).toEqual([{ number: "RC20260817", valid_until: "2029-09-30", status: "claimed" }]);
});

chapter("the federation asks, she answers, and it waits in its old place", async () => {
  const { page } = phone;
  const { id } = only(await site.db.selectFrom("credential").select("id").execute());
  const question = { decision: "ask", words: "编号看不清，再拍近一点", corrections: {}, seenSteps: 1 } as const;
  await decideCredential(site.services, clerk, { credentialId: id, ...question });
  await phone.goto("/me/credentials");
  await page.getByText("编号看不清，再拍近一点").waitFor();
  await page.getByRole("button", { name: "回联合会" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("回的话").fill("编号是 RC20260817");
  await expect.poll(() => page.locator("[data-entering]").count()).toBe(0);
  await look("answer");
  await dialog.getByRole("button", { name: "发出去" }).click();
  await page.getByText("等联合会看").waitFor();
});
