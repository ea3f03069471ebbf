import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Problem, ProblemError } from "@nuanlin/domain/problem";
import { repositoryRoot } from "../settings.ts";
import { type PdfVerdict, pdfVerdicts } from "./check-pdf-bytes.ts";

const startMillis = 40_000;
const readMillis = 10_000;
const heapMegabytes = 256;
const program = fileURLToPath(new URL("./pdf-process.ts", import.meta.url));

const problems: Readonly<Record<Exclude<PdfVerdict, "fine">, Problem>> = {
  broken: { code: "DOCUMENT_BROKEN" },
  huge: { code: "DOCUMENT_BROKEN" },
  locked: { code: "DOCUMENT_LOCKED" },
  active: { code: "DOCUMENT_ACTIVE" },
};

/**
 * Refuses a PDF that is no plain paper: it runs or carries something, has a password, does not open, or is made to keep us busy.
 * It is read in a process of its own with little memory, which is killed after ten seconds: a bomb costs its sender an answer
 * and us little. The bytes go there through a pipe and are nowhere written down.
 */
export async function checkPdf(bytes: Uint8Array): Promise<void> {
  const verdict = await inProcess(bytes);
  if (verdict !== "fine") throw new ProblemError(problems[verdict]);
}

async function inProcess(bytes: Uint8Array): Promise<PdfVerdict> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, "--import", "tsx", program], {
    cwd: repositoryRoot,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const failed = new Promise<void>((resolve) => child.once("error", () => resolve()));
  // One that is killed while it still reads breaks the pipe, which says nothing new.
  child.stdin.on("error", () => undefined);
  let impatience = setTimeout(() => child.kill("SIGKILL"), startMillis);
  let verdict: PdfVerdict = "huge";
  const read = async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === "ready") {
        clearTimeout(impatience);
        impatience = setTimeout(() => child.kill("SIGKILL"), readMillis);
        child.stdin.end(bytes);
      } else verdict = pdfVerdicts.find((known) => known === line) ?? "huge";
    }
  };
  try {
    await Promise.race([read(), failed]);
    return verdict;
  } finally {
    clearTimeout(impatience);
    child.kill("SIGKILL");
  }
}
