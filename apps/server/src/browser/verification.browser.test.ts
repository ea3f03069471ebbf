import { claimCredential } from "@nuanlin/usecases/credentials/claim-credential";
import { dispatchOutbox } from "@nuanlin/usecases/notices/dispatch-outbox";
import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import { documentId } from "@nuanlin/domain/ids";
import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import sharp from "sharp";
import { expect } from "vitest";
import { pdf } from "../documents/papers.ts";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("verification");

const federation = await insertOrganisation(site.db, { kind: "federation", name: "南太湖新区志愿者联合会" });
const zhang = await insertStaff(site.db, federation, "admin", { name: "张志远" });
const li = await insertStaff(site.db, federation, "organizer", { name: "李敏" });
const station = await insertOrganisation(site.db, { name: "龙溪街道社工站" });
const chen = await insertStaff(site.db, station, "organizer", { name: "陈静" });

const paper = await sharp({ create: { width: 600, height: 820, channels: 3, background: "#f4efe2" } })
  .png()
  .toBuffer();

/** Hands in a paper as people do: the picture over HTTP, then what it says. */
async function claim(
  name: string,
  type: CredentialTypeCode,
  number: string,
  at: string,
  file: { readonly bytes: Uint8Array; readonly mediaType: string } = { bytes: paper, mediaType: "image/png" },
) {
  const person = await insertPerson(site.db, { name });
  const screen = await site.open("phone", { as: person });
  await screen.goto("/");
  const id = await screen.page.evaluate(
    async ({ bytes, mediaType }) => {
      const answer = await fetch("/documents", {
        method: "POST",
        headers: { "content-type": mediaType, "x-file-name": "paper" },
        body: new Uint8Array(bytes),
      });
      return ((await answer.json()) as { id: string }).id;
    },
    { ...file, bytes: [...file.bytes] },
  );
  await screen.close();
  const given = {
    type,
    number,
    issuedOn: "2024-06-01",
    validUntil: null,
    issuer: "",
    documentIds: [documentId.parse(id)],
  };
  const { id: credentialId } = await claimCredential(site.servicesAt(at), person, given);
  return { person, credentialId };
}

const lawyer = await claim("吴昊", "lawyer", "13305201010123456", "2026-11-23T09:00:00+08:00");
const worker = await claim("徐婧", "social_worker.certified", "20240330500000417", "2026-11-23T10:00:00+08:00");

const first = await site.open("desk", { as: zhang });
const second = await site.open("desk", { as: li });
const phone = await site.open("phone", { as: zhang });
const english = await site.open("desk", { as: zhang, preferences: { language: "en" } });
const organizer = await site.open("desk", { as: chen });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ first, second, phone, organizer }))
    await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

async function statusOf(id: typeof lawyer.credentialId) {
  const { status } = await site.db
    .selectFrom("credential")
    .select("status")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return status;
}

chapter("the menu says how many papers wait, and the oldest is open beside its paper", async () => {
  await first.goto("/federation");
  const link = first.page.getByRole("navigation").getByRole("link", { name: /证书核验/u });
  await first.settled();
  expect(await link.innerText()).toContain("2");
  await link.click();
  await first.page.getByRole("heading", { name: "吴昊" }).waitFor();
  await first.page.getByRole("img", { name: "吴昊的材料，第 1 份" }).waitFor();
  await look(first, "queue");
  await phone.goto("/federation/credentials");
  await phone.page.getByRole("button", { name: /吴昊/u }).click();
  await phone.page.getByRole("heading", { name: "吴昊" }).waitFor();
  await look(phone, "case-phone");
  await english.goto("/federation/credentials");
  await english.page.getByRole("heading", { name: "吴昊" }).waitFor();
  await look(english, "english");
});

chapter("the first clerk approves a lawyer with one key: half, and the next paper opens", async () => {
  await first.page.keyboard.press("a");
  await first.page.getByText("吴昊的证书过了一半，等另一位同事").waitFor();
  await first.page.getByRole("heading", { name: "徐婧" }).waitFor();
  expect(await statusOf(lawyer.credentialId)).toBe("half");
  await first.goto("/federation/credentials?tab=second");
  await first.page.getByText("第一次是你点的，第二次请另一位同事来").waitFor();
  await look(first, "second-own");
});

chapter("the second clerk confirms", async () => {
  await second.goto("/federation/credentials?tab=second");
  await second.page.getByText(/张志远在 11月24日 点过第一次通过/u).waitFor();
  await second.page.getByRole("button", { name: /第二次通过/u }).click();
  await second.page.getByText("吴昊的证书通过了").waitFor();
  expect(await statusOf(lawyer.credentialId)).toBe("verified");
});

chapter("a social worker's paper is returned with a reason chosen from the usual ones", async () => {
  await second.goto("/federation/credentials");
  await second.page.getByRole("heading", { name: "徐婧" }).waitFor();
  await second.settled();
  await second.page.keyboard.press("r");
  await second.page.getByText("缺登记页", { exact: true }).click();
  await look(second, "return");
  await second.page.getByRole("button", { name: "退回给对方" }).click();
  await second.page.getByText("退回给徐婧了").waitFor();
  expect(await statusOf(worker.credentialId)).toBe("returned");
});

chapter("a revocation frees the seat, and the organizer hears what to refill", async () => {
  const shift = await insertShift(site.db, {
    organisationId: station,
    title: "法律咨询的下午",
    start: "2026-11-25T14:00:00+08:00",
    end: "2026-11-25T16:00:00+08:00",
    seats: [seatPlan({ name: "律师", kind: "professional", credentialType: "lawyer", maxHeads: 1 })],
  });
  const signupId = await insertSignup(site.db, { shift, personId: lawyer.person.personId });
  await first.goto(`/federation/credentials?tab=decided&id=${lawyer.credentialId}`);
  await first.page.getByRole("button", { name: "撤销这张证书" }).click();
  const dialog = first.page.getByRole("alertdialog");
  await dialog.getByLabel("为什么撤销").fill("司法局来函，证书是仿造的");
  await look(first, "revoke");
  await dialog.getByRole("button", { name: "撤销", exact: true }).click();
  await first.page.getByText("撤销了，1 个位置在找人补").waitFor();
  const { status } = await site.db
    .selectFrom("signup")
    .select("status")
    .where("id", "=", signupId)
    .executeTakeFirstOrThrow();
  expect(status).toBe("removed");
  await dispatchOutbox(site.services, 50);
  await organizer.goto("/desk/inbox");
  await organizer.page
    .getByText(/吴\*的证明不再有效/u)
    .first()
    .waitFor();
  await picture(organizer.page, "organizer-inbox");
});

chapter("a check for work near children is noted by one clerk and confirmed by the other", async () => {
  await first.goto(`/federation/credentials?tab=decided&id=${worker.credentialId}`);
  await first.page.getByRole("button", { name: "记一次查询" }).click();
  const note = first.page.getByRole("alertdialog");
  await note.getByLabel("谁答复的").fill("吴兴区人民检察院");
  await look(first, "note-check");
  await note.getByRole("button", { name: "记下" }).click();
  await first.page.getByText("记下了，等另一位同事确认").waitFor();
  await second.goto("/federation/credentials");
  await second.page.getByRole("button", { name: "确认 徐婧" }).click();
  await second.page.getByRole("alertdialog").getByRole("button", { name: "确认", exact: true }).click();
  await second.page.getByText("没有等确认的").waitFor();
  await look(second, "checks");
});

chapter("a PDF stands beside what was typed, read in the page itself", async () => {
  const file = { bytes: await pdf(), mediaType: "application/pdf" };
  await claim("钱平", "social_worker.certified", "20240330500000777", "2026-11-24T08:00:00+08:00", file);
  const { page } = first;
  const answered = page.waitForResponse((response) => response.url().includes("/documents/"));
  await first.goto("/federation/credentials");
  await page.getByRole("heading", { name: "钱平" }).waitFor();
  await page.getByTitle("钱平的材料，第 1 份，PDF").waitFor();
  // A browser tells of the policy only what it applies itself; the whole of it is read over HTTP.
  const { "content-security-policy": policy, "content-type": type } = (await answered).headers();
  expect(type).toBe("application/pdf");
  expect(policy).toContain("frame-ancestors 'self'");
  await page.getByRole("link", { name: "下载这份 PDF" }).waitFor();
  await picture(page, "pdf");
});
