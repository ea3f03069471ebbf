import { adultAge } from "@nuanlin/domain/people/person";
import type { Problem } from "@nuanlin/domain/problem";
import { freePlaces } from "@nuanlin/domain/shifts/seat";
import { useEffect, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { isoDay } from "../../shared/dates.ts";
import { Notice } from "../../shared/display/notice.tsx";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FieldGroup, Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { problemsOf } from "../../shared/problems-of.ts";
import { walkInMessages } from "./messages.ts";
import type { WalkInSeat } from "./walk-in-button.tsx";
import { ages, emptyWalkIn, toWalkIn, walkInDraft } from "./walk-in-draft.ts";

interface WalkInFormProps {
  readonly seats: readonly WalkInSeat[];
  readonly zone: string;
  readonly add: {
    readonly mutate: (input: ReturnType<typeof toWalkIn>) => void;
    readonly isPending: boolean;
    readonly error: unknown;
  };
}

/** A name and a tap for a grown-up; a birth date and a guardian for the others. A full seat says so before the button is pressed. */
export function WalkInForm({ seats, zone, add }: WalkInFormProps) {
  const text = useMessages(walkInMessages);
  const [now] = useState(() => new Date());
  const [picked, setPicked] = useState("");
  const form = useShapeForm(walkInDraft, emptyWalkIn);
  const { setFocus } = form;
  useEffect(() => setFocus("name"), [setFocus]);
  const seat = seats.find(({ id }) => id === picked) ?? seats.find((one) => freePlaces(one) > 0) ?? seats[0];
  const age = form.watch("age");
  if (seat === undefined) return null;
  const full = freePlaces(seat) === 0;
  const asksDate = age === "minor" || seat.minAge > adultAge;
  const problems: readonly Problem[] = problemsOf(add.error);
  return (
    <Form
      form={form}
      onSubmit={(draft) => add.mutate(toWalkIn(draft, seat.id, full))}
      problems={problems}
      actions={
        <Button type="submit" wide busy={add.isPending}>
          {full ? text.addMore : text.add}
        </Button>
      }
    >
      <FormField control={form.control} name="name">
        {(field) => <TextField {...field} label={text.name} autoComplete="off" />}
      </FormField>
      <FormField control={form.control} name="age">
        {({ value, onChange }) => (
          <Segmented
            label={text.age}
            choices={ages.map((one) => ({ id: one, label: text[one] }))}
            value={value === "" ? "adult" : value}
            onChange={onChange}
          />
        )}
      </FormField>
      {asksDate && (
        <FormField control={form.control} name="birthDate">
          {(field) => (
            <DateField
              {...field}
              label={text.birthDate}
              max={isoDay(now, zone)}
              help={seat.minAge > adultAge ? text.birthDateOld({ age: seat.minAge }) : undefined}
            />
          )}
        </FormField>
      )}
      {age === "minor" && (
        <FieldGroup title={text.guardian} detail={text.guardianWhy}>
          <FormField control={form.control} name="guardianName">
            {(field) => <TextField {...field} label={text.guardianName} autoComplete="off" />}
          </FormField>
          <FormField control={form.control} name="guardianPhone">
            {(field) => (
              <TextField {...field} label={text.guardianPhone} type="tel" inputMode="tel" autoComplete="off" />
            )}
          </FormField>
          <FormField control={form.control} name="agreed">
            {({ error, ...field }) => (
              <CheckboxField {...field} label={text.agreed} error={error && text.agreedMissing} />
            )}
          </FormField>
        </FieldGroup>
      )}
      <FormField control={form.control} name="phone">
        {(field) => (
          <TextField
            {...field}
            label={text.phone}
            help={text.phoneHelp}
            type="tel"
            inputMode="tel"
            autoComplete="off"
            optional
          />
        )}
      </FormField>
      {seats.length > 1 && (
        <SelectField
          label={text.seat}
          choices={seats.map(({ id, name }) => ({ id, label: name }))}
          value={seat.id}
          onChange={setPicked}
        />
      )}
      {full && <Notice tint="wait">{text.full}</Notice>}
    </Form>
  );
}
