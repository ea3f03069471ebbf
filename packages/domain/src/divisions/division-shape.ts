import * as z from "zod/mini";
import { divisionByCode } from "./huzhou-divisions.ts";

/** The code of a district, street or community that we know; anything else could not be kept. */
export const divisionCode = z.string().check(
  z.regex(/^\d{6,12}$/u, "bad_format"),
  z.refine((code) => divisionByCode(code) !== null, "unknown_value"),
);
