import {
  decodePDFRawStream,
  EncryptedPDFError,
  PDFContext,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { isActive } from "./find-active-parts.ts";

/** What is the matter with a PDF; "fine" when nothing is. */
export const pdfVerdicts = ["fine", "broken", "locked", "active", "huge"] as const;
export type PdfVerdict = (typeof pdfVerdicts)[number];

const mostPages = 30;
const mostObjects = 20_000;
/** A list of objects that unpacks to more is made to fill the memory. */
const mostUnpackedBytes = 32 * 1024 * 1024;
const mostPixels = 100_000_000;

/** What was met while the objects were read: the library takes an error that is thrown there for a broken object. */
interface Met {
  active: boolean;
  huge: boolean;
}

/**
 * Reads every object of the file, also those in packed lists and those that a later revision replaced, and says whether it is a
 * plain paper. Made for a process of its own: it takes over parts of the library, and a hostile file may keep it busy.
 */
export async function checkPdfBytes(bytes: Uint8Array): Promise<PdfVerdict> {
  if (!endsAsPdf(bytes)) return "broken";
  if (namesActivePart(bytes)) return "active";
  const met: Met = { active: false, huge: false };
  watchObjects(met);
  limitUnpacking(met);
  const verdict = await openPdf(bytes);
  if (met.active) return "active";
  return met.huge ? "huge" : verdict;
}

async function openPdf(bytes: Uint8Array): Promise<PdfVerdict> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    if (document.isEncrypted || document.context.trailerInfo.Encrypt) return "locked";
    const { Root } = document.context.trailerInfo;
    if (!Root || !document.context.lookup(Root)) return "broken";
    const pages = document.getPageCount();
    if (pages === 0) return "broken";
    return pages > mostPages ? "huge" : "fine";
  } catch (error) {
    return error instanceof EncryptedPDFError ? "locked" : "broken";
  }
}

/** After the end mark nothing but white space follows: what is hung on behind belongs to some other kind of file. */
function endsAsPdf(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).toString("latin1");
  const end = tail.lastIndexOf("%%EOF");
  return end >= 0 && /^[\s\0]*$/u.test(tail.slice(end + 5));
}

/** Names that stand in the open, wherever they stand: a reader that reads otherwise than we do finds nothing either. */
function namesActivePart(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return /\/(?:JavaScript|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|XFA)(?=[\s/<>[\]()]|$)/u.test(text);
}

const assign = PDFContext.prototype.assign;

function watchObjects(met: Met): void {
  let count = 0;
  PDFContext.prototype.assign = function (this: PDFContext, ref: PDFRef, object: PDFObject) {
    count += 1;
    met.huge ||= count > mostObjects || isHugeImage(object);
    met.active ||= isActive(object);
    if (met.huge || met.active) throw new Error("enough was seen");
    assign.call(this, ref, object);
  };
}

function isHugeImage(object: PDFObject): boolean {
  if (!(object instanceof PDFRawStream)) return false;
  const [width, height] = ["Width", "Height"].map((name) => Number(object.dict.get(PDFName.of(name))?.toString() ?? 0));
  return (width ?? 0) * (height ?? 0) > mostPixels;
}

/** The library unpacks into a buffer that doubles without end; its way to grow is the one place to say how far. */
function limitUnpacking(met: Met): void {
  const sample = decodePDFRawStream(PDFRawStream.of(PDFContext.create().obj({ Filter: "FlateDecode" }), emptyFlate));
  const growing: unknown = Object.getPrototypeOf(Object.getPrototypeOf(sample));
  if (!canGrow(growing)) throw new Error("the PDF library unpacks in another way now");
  const grow = growing.ensureBuffer;
  growing.ensureBuffer = function (this: unknown, requested: number) {
    met.huge ||= requested > mostUnpackedBytes;
    if (met.huge) throw new Error("enough was unpacked");
    return grow.call(this, requested);
  };
}

const emptyFlate = new Uint8Array([0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]);

function canGrow(value: unknown): value is { ensureBuffer: (this: unknown, requested: number) => Uint8Array } {
  return typeof value === "object" && value !== null && "ensureBuffer" in value;
}
