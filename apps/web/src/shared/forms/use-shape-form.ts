import { useMemo } from "react";
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from "react-hook-form";
import type * as z from "zod/mini";
import { usePreferences } from "../preferences.tsx";
import { shapeResolver } from "./shape-resolver.ts";

/**
 * A form that is checked with the very shape the server uses: on leaving a field, and while mending one that was wrong.
 * The shape is that of the whole object; `onSubmit` gets what the shape made of it.
 */
export function useShapeForm<I extends FieldValues, O>(
  shape: z.ZodMiniType<O, I>,
  defaultValues: DefaultValues<I>,
): UseFormReturn<I, unknown, O> {
  const { language } = usePreferences();
  const resolver = useMemo(() => shapeResolver(shape, language), [shape, language]);
  return useForm<I, unknown, O>({ mode: "onTouched", defaultValues, resolver });
}
