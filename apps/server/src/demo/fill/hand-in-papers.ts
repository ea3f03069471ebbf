import { createHash, randomUUID } from "node:crypto";
import type { PersonActor } from "@nuanlin/domain/actor";
import { credentialTypes, type StaticCredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import { plusDays } from "@nuanlin/domain/credentials/term";
import { documentId } from "@nuanlin/domain/ids";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { claimCredential } from "@nuanlin/usecases/credentials/claim-credential";
import { decideCredential } from "@nuanlin/usecases/credentials/decide-credential";
import { keepDocument } from "@nuanlin/usecases/credentials/keep-document";
import { recordCredential } from "@nuanlin/usecases/credentials/record-credential";
import sharp from "sharp";
import type { DocumentSeal } from "../../documents/document-seal.ts";
import type { ServicesAt } from "./demo-services.ts";
import type { Neighbour } from "./settle-people.ts";

interface PapersGiven {
  readonly servicesAt: ServicesAt;
  readonly neighbours: readonly Neighbour[];
  readonly clerk: PersonActor;
  readonly seal: DocumentSeal;
  readonly today: string;
  readonly until: Date;
}

/** A paper that somebody hands in: which, its number, issued so many days ago, handed in so many hours ago. */
type Paper = readonly [type: StaticCredentialTypeCode, number: string, daysOld: number, hoursAgo: number];

const waiting: readonly Paper[] = [
  ["teacher", "20183305141001234", 1900, 75],
  ["driving_licence", "330500123456", 700, 52],
  ["first_aider.red_cross", "RC33050200817", 120, 29],
  ["first_aider.bls", "BLS2600417", 60, 26],
  ["lawyer", "13305201010123456", 2400, 5],
];
const askedBack: Paper = ["first_aider.red_cross", "RC33050200455", 40, 31];
const daysLeft = 25;

/**
 * Papers that wait for the federation, one that a clerk asked about, and one that soon ends: the volunteer of the demo was asked,
 * the organizer has to renew.
 */
export async function handInPapers(given: PapersGiven): Promise<void> {
  const { servicesAt, neighbours, clerk, today, until } = given;
  const named = (key: string) => neighbours.find(({ demo }) => demo.key === key)?.actor;
  const strangers = neighbours.filter(
    ({ demo, actor }) =>
      demo.guardian === undefined && demo.credentials.length === 0 && actor.personId !== clerk.personId,
  );
  for (const [at, paper] of waiting.entries()) {
    const actor = strangers[20 + at * 7]?.actor;
    if (actor) await handIn(given, actor, paper);
  }
  const volunteer = named("lin-yutong");
  if (volunteer) {
    const credentialId = await handIn(given, volunteer, askedBack);
    const question = {
      decision: "ask",
      words: "编号第三位看不清，能再拍近一点吗？",
      corrections: {},
      seenSteps: 1,
    } as const;
    await decideCredential(servicesAt(plusMinutes(until, -90)), clerk, { credentialId, ...question });
  }
  const organizer = named("chen-jing");
  if (organizer) {
    const validUntil = plusDays(today, daysLeft);
    await recordCredential(servicesAt(plusMinutes(until, -60 * 24 * 300)), clerk, {
      personId: organizer.personId,
      type: "first_aider.red_cross",
      number: "RC33050200122",
      issuedOn: plusDays(validUntil, -1095),
      validUntil,
    });
  }
}

async function handIn({ servicesAt, seal, today, until }: PapersGiven, actor: PersonActor, paper: Paper) {
  const [type, number, daysOld, hoursAgo] = paper;
  const services = servicesAt(plusMinutes(until, -hoursAgo * 60));
  const id = documentId.parse(randomUUID());
  const issuedOn = plusDays(today, -daysOld);
  const bytes = await drawPaper(credentialTypes.byCode(type).zh, actor.name, number, issuedOn);
  await keepDocument(services, actor, {
    id,
    fileName: "证书.webp",
    mediaType: "image/webp",
    byteSize: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...seal.seal(id, bytes),
  });
  const claim = { type, number, issuedOn, validUntil: null, issuer: "", documentIds: [id] };
  return (await claimCredential(services, actor, claim)).id;
}

/** A picture of a made-up paper, which says of itself that it is one. */
function drawPaper(title: string, name: string, number: string, issuedOn: string): Promise<Buffer> {
  const line = (y: number, words: string, size = 26) =>
    `<text x="320" y="${y}" text-anchor="middle" font-size="${size}" font-family="Noto Sans CJK SC, Noto Sans SC, sans-serif" fill="#1f3a3d">${words}</text>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="450">
    <rect width="640" height="450" fill="#f7f2e7"/><rect x="16" y="16" width="608" height="418" fill="none" stroke="#2b6a6c" stroke-width="3"/>
    ${line(90, "示例证书", 40)}${line(150, title, 30)}${line(220, name)}${line(270, number)}${line(320, issuedOn)}
    ${line(400, "仅供演示 · for the demo only", 20)}</svg>`;
  return sharp(Buffer.from(drawing)).webp({ quality: 80, effort: 0 }).toBuffer();
}
