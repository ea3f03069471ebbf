import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFStream, PDFString } from "@cantoo/pdf-lib";

// What stands under one of these names runs, opens or carries something.
const activeKeys: ReadonlySet<string> = new Set([
  "JS",
  "JavaScript",
  "AA",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "EF",
  "RichMedia",
  "RichMediaContent",
  "RichMediaSettings",
  "XFA",
  "Collection",
]);
// Where an action, an annotation or a stream says of itself what it is.
const activeValues: ReadonlySet<string> = new Set([
  "JavaScript",
  "Launch",
  "GoToE",
  "GoToR",
  "SubmitForm",
  "ImportData",
  "Rendition",
  "Movie",
  "Sound",
  "Screen",
  "3D",
  "RichMedia",
  "RichMediaExecute",
  "FileAttachment",
  "EmbeddedFile",
  "Filespec",
]);
const deepest = 100;

/**
 * Whether the object does anything but be looked at, whatever way its names are written (`/J#61vaScript`). An OpenAction that
 * only says which page to show is none. A reference is not followed: what it leads to is an object of its own.
 */
export function isActive(object: PDFObject, depth = 0): boolean {
  if (depth > deepest) return true;
  if (object instanceof PDFStream) return isActive(object.dict, depth + 1);
  if (object instanceof PDFArray) return object.asArray().some((part) => isActive(part, depth + 1));
  if (!(object instanceof PDFDict)) return false;
  return object.entries().some(([key, value]) => {
    const name = key.decodeText();
    if (activeKeys.has(name)) return true;
    if ((name === "S" || name === "Subtype" || name === "Type") && activeValues.has(wordOf(value))) return true;
    if (name === "OpenAction" && !(value instanceof PDFArray)) return !isGoTo(value);
    return isActive(value, depth + 1);
  });
}

/** A direct action that goes to a page of this very file. */
function isGoTo(value: PDFObject): boolean {
  return (
    value instanceof PDFDict &&
    value.entries().some(([key, kind]) => key.decodeText() === "S" && wordOf(kind) === "GoTo")
  );
}

function wordOf(value: PDFObject): string {
  if (value instanceof PDFName) return value.decodeText();
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}
