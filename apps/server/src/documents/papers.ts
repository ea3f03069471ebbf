import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import sharp from "sharp";

// Files that people send, good and bad, for tests; each is a real one of its kind.

const megabyte = 1024 * 1024;

/** A photo of a paper as a phone takes it: turned by a tag, with the place where it was taken. */
export async function photo({ width = 1200, height = 900 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#f4efe6" } })
    .jpeg()
    .withExif({ IFD0: { Make: "SECRET-CAMERA" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 52/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

export const picture = (format: "png" | "webp"): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 4, background: "#ffffff80" } })
    .toFormat(format)
    .toBuffer();

/** Claims to be 60,000 pixels wide and high in the header and holds nothing of the kind. */
export function boundlessPng(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001A\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

type Change = (pdf: PDFDocument) => unknown;

/** A page with a line of text; `change` adds to it. Packed lists of objects unless it says otherwise. */
export async function pdf(change: Change = () => undefined, useObjectStreams = true): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([300, 200]).drawText("Certificate");
  await change(document);
  return Buffer.from(await document.save({ useObjectStreams }));
}

const underCatalog =
  (key: string, value: Readonly<Record<string, unknown>>): Change =>
  ({ catalog, context }) =>
    catalog.set(PDFName.of(key), context.register(context.obj(value as never)));

/** PDFs that do something, by how they do it. */
export const activePdfs: Readonly<Record<string, () => Promise<Buffer>>> = {
  "a script in a packed list of objects": () =>
    pdf(({ context }) => context.register(context.obj({ S: "JavaScript", JS: PDFString.of("app.alert(1)") }))),
  "a script in the open": () =>
    pdf(({ context }) => context.register(context.obj({ S: "JavaScript", JS: PDFString.of("app.alert(1)") })), false),
  "a script under a name that is written in numbers": async () =>
    swap(
      await pdf(({ context }) => context.register(context.obj({ S: "Javascript" })), false),
      "/Javascript",
      "/J#61vaScript",
    ),
  "an action when it is opened": () => pdf(underCatalog("OpenAction", { S: "Named", N: "Print" })),
  "an action of its own": () => pdf(underCatalog("AA", { WC: { S: "Named", N: "Print" } })),
  "a program to start": () =>
    pdf(({ context }) => context.register(context.obj({ S: "Launch", F: PDFString.of("a.exe") }))),
  "a file inside": (): Promise<Buffer> => pdf((document) => document.attach(Buffer.from("MZ"), "a.exe")),
  "a film": () => pdf(({ context }) => context.register(context.obj({ Type: "Annot", Subtype: "RichMedia" }))),
  "a form of another kind": () => pdf(underCatalog("AcroForm", { XFA: PDFString.of("<xdp/>"), Fields: [] })),
  "a form that is sent somewhere": () =>
    pdf(({ context }) => context.register(context.obj({ S: "SubmitForm", F: PDFString.of("https://example.org") }))),
  "a way into a file inside": () => pdf(({ context }) => context.register(context.obj({ S: "GoToE" }))),
  "data to fetch": () =>
    pdf(({ context }) => context.register(context.obj({ S: "ImportData", F: PDFString.of("a.fdf") }))),
};

function swap(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
}

export async function lockedPdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([300, 200]);
  document.encrypt({ userPassword: "open sesame", ownerPassword: "another" });
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** Small to send, a gigabyte once it is unpacked. */
export function pdfBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(256 * megabyte, " "));
  const head = Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n` +
      `3 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    "latin1",
  );
  const tail = "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n9\n%%EOF\n";
  return Buffer.concat([head, packed, Buffer.from(tail, "latin1")]);
}

/** Lists within lists, deeper than anybody who reads them can go. */
export function deepPdf(): Buffer {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /X ${deep} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n` +
      `trailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n9\n%%EOF\n`,
    "latin1",
  );
}

/** What is none of the accepted kinds, by what it is. */
export const otherFiles: Readonly<Record<string, Buffer>> = {
  "a program": Buffer.concat([Buffer.from("MZ\u0090\u0000", "latin1"), Buffer.alloc(500)]),
  "a Linux program": Buffer.concat([Buffer.from("\u007FELF", "latin1"), Buffer.alloc(500)]),
  "a web page": Buffer.from("<!doctype html><script>alert(1)</script>"),
  "a web page that is a PDF further on": Buffer.from("<html><script>alert(1)</script>\n%PDF-1.7\n%%EOF"),
  "a drawing with a script": Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  "an archive": Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), Buffer.alloc(200)]),
  "a photo in HEIC": Buffer.concat([Buffer.from("\u0000\u0000\u0000\u0018ftypheic", "latin1"), Buffer.alloc(200)]),
  "a GIF": Buffer.from("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;", "latin1"),
  "a line of text": Buffer.from("hello"),
};
