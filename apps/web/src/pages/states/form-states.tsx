import { lineOf } from "@nuanlin/domain/text/text-shape";
import { useState } from "react";
import * as z from "zod/mini";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FieldGroup, Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { statesMessages } from "./messages.ts";

const kind = z.enum(["elder", "child", "mind"]);
const exampleShape = z.object({
  title: lineOf(12, 4),
  places: z.int().check(z.gte(1), z.lte(20)),
  kinds: z.array(kind).check(z.minLength(1)),
  agreed: z.literal(true),
});

/** A whole form: checked on leaving a field, with what is missing in words. */
export function FormStates() {
  const text = useMessages(statesMessages);
  const toast = useToast();
  const [title, setTitle] = useState("");
  const form = useShapeForm(exampleShape, { title: "", places: 4, kinds: [] });
  const kinds = [
    { id: "elder", label: text.elder },
    { id: "child", label: text.child },
    { id: "mind", label: text.mind },
  ] as const;
  return (
    <Card as="section">
      <Form
        form={form}
        onSubmit={(values) => {
          setTitle(values.title);
          toast({ text: values.title });
        }}
        problems={
          title === text.taken ? [{ code: "INVALID_INPUT", fields: [{ path: "title", reason: "unknown_value" }] }] : []
        }
        actions={<Button type="submit">{text.publish}</Button>}
      >
        <FieldGroup title={text.form} detail={text.formDetail}>
          <FormField control={form.control} name="title">
            {(field) => <TextField {...field} label={text.projectTitle} help={text.projectTitleHelp} />}
          </FormField>
          <FormField control={form.control} name="places">
            {(field) => <NumberField {...field} label={text.places} min={1} max={20} />}
          </FormField>
          <FormField control={form.control} name="kinds">
            {(field) => <ChipGroup {...field} label={text.kinds} choices={kinds} />}
          </FormField>
          <FormField control={form.control} name="agreed">
            {(field) => <CheckboxField {...field} label={text.agree} />}
          </FormField>
        </FieldGroup>
      </Form>
    </Card>
  );
}
