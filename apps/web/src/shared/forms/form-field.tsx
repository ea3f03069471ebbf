import type { ReactNode, Ref } from "react";
import { useController, type Control, type FieldPath, type FieldPathValue, type FieldValues } from "react-hook-form";

/** A field can be empty, or not ticked yet, although the shape would not let that pass. */
type Editable<V> = [V] extends [boolean] ? boolean : [V] extends [string] ? V | "" : V;

/** What a field of a form hands to the input inside it; every field of ../fields takes these as they are. */
export interface BoundField<V> {
  readonly name: string;
  readonly value: Editable<V>;
  readonly onChange: (value: Editable<V>) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
  readonly ref: Ref<never>;
}

interface FormFieldProps<I extends FieldValues, O, N extends FieldPath<I>> {
  readonly control: Control<I, unknown, O>;
  readonly name: N;
  readonly children: (field: BoundField<FieldPathValue<I, N>>) => ReactNode;
}

/**
 * Binds one field to the form:
 * `<FormField control={form.control} name="phone">{(field) => <TextField {...field} label={text.phone} />}</FormField>`
 */
export function FormField<I extends FieldValues, O, N extends FieldPath<I>>(props: FormFieldProps<I, O, N>) {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  return props.children({
    name: field.name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    error: fieldState.error?.message,
    ref: field.ref,
  });
}
