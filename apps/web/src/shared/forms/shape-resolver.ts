import { toNestErrors } from "@hookform/resolvers";
import type { FieldError, FieldValues, Resolver } from "react-hook-form";
import * as z from "zod/mini";
import type { Language } from "../messages.ts";
import { missingText } from "./missing-text.ts";

/**
 * Checks a form with a shape of the domain and puts the shape's reasons into words. The library's own resolver would
 * show a reason that a check names ("too_short") as it stands. Of several complaints about a field the first is shown.
 */
export function shapeResolver<I extends FieldValues, O>(
  shape: z.ZodMiniType<O, I>,
  language: Language,
): Resolver<I, unknown, O> {
  return (values, _context, options) => {
    const result = z.safeParse(shape, values, { reportInput: true });
    if (result.success) return { values: result.data, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const issue of result.error.issues) {
      errors[issue.path.join(".")] ??= { type: issue.code, message: missingText(issue, language) };
    }
    return { values: {}, errors: toNestErrors<I>(errors, options) };
  };
}
