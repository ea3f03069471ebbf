import { randomBytes } from "node:crypto";
import { ProblemError } from "@nuanlin/domain/problem";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { checkDocument } from "./check-document.ts";
import { activePdfs, boundlessPng, deepPdf, lockedPdf, otherFiles, pdf, pdfBomb, photo, picture } from "./papers.ts";

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    const { mediaType } = await checkDocument(bytes);
    return mediaType;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.message;
  }
}

describe("a picture", () => {
  test("is drawn anew, upright and without the place where it was taken", async () => {
    const taken = await photo();
    expect(taken.includes("SECRET-CAMERA")).toBe(true);
    const { mediaType, bytes } = await checkDocument(taken);
    const { width, height, exif, orientation } = await sharp(bytes).metadata();
    expect({ mediaType, width, height, exif, orientation }).toEqual({
      mediaType: "image/jpeg",
      width: 900,
      height: 1200,
      exif: undefined,
      orientation: undefined,
    });
    expect(bytes.includes("SECRET-CAMERA")).toBe(false);
  });

  test("is at most 2400 pixels long", async () => {
    const { bytes } = await checkDocument(await photo({ width: 6000, height: 4000 }));
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([1600, 2400]);
  });

  test("in PNG or WebP is kept as WebP, and what was hung on behind it is gone", async () => {
    for (const format of ["png", "webp"] as const) {
      const { mediaType, bytes } = await checkDocument(
        Buffer.concat([await picture(format), Buffer.from("<script>alert(1)</script>")]),
      );
      expect(mediaType).toBe("image/webp");
      expect(bytes.includes("<script>")).toBe(false);
    }
  });

  test("that claims 60,000 by 60,000 pixels is refused by its header, before anything is unpacked", async () => {
    expect(await codeOf(boundlessPng())).toBe("IMAGE_TOO_LARGE");
  });

  test("that is cut off or scrambled is broken, not a fault of ours", async () => {
    const whole = await photo();
    expect(await codeOf(whole.subarray(0, 100))).toBe("DOCUMENT_BROKEN");
    expect(await codeOf(Buffer.from("\u00FF\u00D8\u00FFnothing of the kind", "latin1"))).toBe("DOCUMENT_BROKEN");
  });
});

describe("a PDF", () => {
  test("that only shows something passes as it is, whichever way it is written", async () => {
    for (const packed of [true, false]) {
      const paper = await pdf(undefined, packed);
      expect(await checkDocument(paper)).toEqual({ mediaType: "application/pdf", bytes: paper });
    }
  });

  test.each(Object.keys(activePdfs))("with %s is refused", async (kind) => {
    expect(await codeOf((await activePdfs[kind]?.()) ?? Buffer.alloc(0))).toBe("DOCUMENT_ACTIVE");
  });

  test("whose script a later revision replaced is refused all the same", async () => {
    const first = (
      await pdf(({ context }) => context.register(context.obj({ S: "Named", Q: "Launch" })), false)
    ).toString("latin1");
    const found = /(\d+) 0 obj\s*<<\s*\/S \/Named/u.exec(first)?.[1] ?? "";
    const hidden = first.replace("/S /Named", "/S /Launch");
    const later = `${hidden}\n${found} 0 obj\n<< /S /Named >>\nendobj\nstartxref\n9\n%%EOF\n`;
    expect(await codeOf(Buffer.from(later, "latin1"))).toBe("DOCUMENT_ACTIVE");
  });

  test("with a password is refused as that", async () => {
    expect(await codeOf(await lockedPdf())).toBe("DOCUMENT_LOCKED");
  });

  test("that unpacks to hundreds of megabytes, or is deeper than the stack, costs an answer and little time", async () => {
    const startedAt = performance.now();
    expect(await codeOf(pdfBomb())).toBe("DOCUMENT_BROKEN");
    expect(["DOCUMENT_BROKEN", "DOCUMENT_ACTIVE"]).toContain(await codeOf(deepPdf()));
    expect(performance.now() - startedAt).toBeLessThan(25_000);
  });

  test("of a hundred pages, without pages or with something behind its end is refused", async () => {
    const long = await pdf((document) => Array.from({ length: 100 }, () => document.addPage([300, 200])));
    expect(await codeOf(long)).toBe("DOCUMENT_BROKEN");
    expect(await codeOf(Buffer.from("%PDF-1.7\nnothing\n%%EOF\n"))).toBe("DOCUMENT_BROKEN");
    expect(await codeOf(Buffer.concat([await pdf(), Buffer.from("PK\u0003\u0004 an archive")]))).toBe(
      "DOCUMENT_BROKEN",
    );
  });
});

test.each(Object.keys(otherFiles))("%s is no paper, whatever it is called", async (kind) => {
  expect(await codeOf(otherFiles[kind] ?? Buffer.alloc(0))).toBe("DOCUMENT_TYPE");
});

test("whatever bytes come, with whatever mark in front, the answer is a code or a picture that can be drawn", async () => {
  const marks = ["\u00FF\u00D8\u00FF", "\u0089PNG\r\n\u001A\n", "RIFF\u0000\u0000\u0000\u0000WEBPVP8 ", ""];
  for (let run = 0; run < 200; run += 1) {
    const mark = Buffer.from(marks[run % marks.length] ?? "", "latin1");
    const bytes = Buffer.concat([mark, randomBytes(run * 3)]);
    expect(["DOCUMENT_TYPE", "DOCUMENT_BROKEN", "IMAGE_TOO_LARGE"], bytes.toString("base64")).toContain(
      await codeOf(bytes),
    );
  }
});
