import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { maxHeadsPerSeat } from "@nuanlin/domain/shifts/seat";
import { type ReactNode, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { usePreferences } from "../../shared/preferences.tsx";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { editorMessages } from "./messages.ts";
import { emptySeat, type SeatDraft } from "./project-draft.ts";
import { teamMessages } from "./team-messages.ts";
import type { ProjectForm } from "./use-project-form.ts";

/** Lets somebody choose skills with their levels; the page brings the picker along. */
export type SkillField = (value: SeatDraft["skills"], onChange: (skills: SeatDraft["skills"]) => void) => ReactNode;

const mostSeats = 8;

/** The kinds of places of a project, each with what it asks for. */
export function SeatFields({ form, skillField }: { readonly form: ProjectForm; readonly skillField: SkillField }) {
  const text = useMessages(editorMessages);
  const errors = form.formState.errors.seatPlan;
  return (
    <FormField control={form.control} name="seatPlan">
      {(field) => (
        <div id="field-seats" className="flex flex-col gap-4">
          {field.value.length === 0 && <p className="meta">{text.noSeats}</p>}
          {field.value.map((seat, index) => (
            <SeatCard
              key={index}
              seat={seat}
              number={index + 1}
              nameError={errors?.[index]?.name?.message}
              skillField={skillField}
              onBlur={field.onBlur}
              onChange={(changed) => field.onChange(field.value.map((one, at) => (at === index ? changed : one)))}
              onRemove={() => field.onChange(field.value.filter((_one, at) => at !== index))}
            />
          ))}
          {field.value.length < mostSeats && (
            <div>
              <Button kind="soft" size="desk" icon="plus" onPress={() => field.onChange([...field.value, emptySeat()])}>
                {text.addSeat}
              </Button>
            </div>
          )}
        </div>
      )}
    </FormField>
  );
}

interface SeatCardProps {
  readonly seat: SeatDraft;
  readonly number: number;
  readonly nameError: string | undefined;
  readonly skillField: SkillField;
  readonly onBlur: () => void;
  readonly onChange: (seat: SeatDraft) => void;
  readonly onRemove: () => void;
}

function SeatCard({ seat, number, nameError, skillField, onBlur, onChange, onRemove }: SeatCardProps) {
  const text = useMessages(editorMessages);
  const team = useMessages(teamMessages);
  const { language } = usePreferences();
  const { types } = useCatalogue();
  const [picking, setPicking] = useState(false);
  const whole = (typed: number, otherwise: number) => (Number.isNaN(typed) ? otherwise : typed);
  return (
    <fieldset className="flex flex-col gap-4 rounded-tile bg-sunken p-4">
      <legend className="sr-only">{seat.name === "" ? text.seatNumber({ number }) : seat.name}</legend>
      <TextField
        label={text.seatName}
        placeholder={text.seatNameExample}
        value={seat.name}
        onChange={(name) => onChange({ ...seat, name })}
        onBlur={onBlur}
        error={nameError}
      />
      <div className="rounded-[26px] bg-surface">
        <Segmented<SeatDraft["kind"]>
          label={text.seatKind}
          hideLabel
          choices={[
            { id: "volunteer", label: text.volunteer },
            { id: "professional", label: text.professional },
          ]}
          value={seat.kind}
          onChange={(kind) => onChange({ ...seat, kind, credentialType: null, paid: false })}
        />
      </div>
      {seat.kind === "professional" && (
        <SelectField
          label={text.credential}
          optional
          placeholder={text.anyCredential}
          choices={types
            .filter(({ code, retired }) => !retired || code === seat.credentialType)
            .map((entry) => ({ id: entry.code, label: nameIn(entry, language) }))}
          value={seat.credentialType ?? ""}
          onChange={(code) => onChange({ ...seat, credentialType: credentialTypes.isCode(code) ? code : null })}
        />
      )}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <NumberField
          label={text.maxHeads}
          min={1}
          max={maxHeadsPerSeat}
          value={seat.maxHeads}
          onChange={(typed) => {
            const maxHeads = whole(typed, 1);
            onChange({ ...seat, maxHeads, minHeads: Math.min(seat.minHeads, maxHeads) });
          }}
        />
        <NumberField
          label={text.minHeads}
          min={0}
          max={seat.maxHeads}
          value={seat.minHeads}
          onChange={(typed) => onChange({ ...seat, minHeads: whole(typed, 0) })}
        />
        <NumberField
          label={text.minAge}
          min={6}
          max={80}
          value={seat.minAge}
          onChange={(typed) => onChange({ ...seat, minAge: whole(typed, 16) })}
        />
      </div>
      {seat.kind === "professional" && (
        <SwitchField
          label={team.paid}
          help={team.paidHelp}
          value={seat.paid ?? false}
          onChange={(paid) => onChange({ ...seat, paid })}
        />
      )}
      <SwitchField label={text.lead} value={seat.lead} onChange={(lead) => onChange({ ...seat, lead })} />
      <div className="flex flex-wrap gap-2">
        <Button kind="outline" size="desk" onPress={() => setPicking(true)}>
          {text.skills({ count: seat.skills.length })}
        </Button>
        <Button
          kind="text"
          size="desk"
          icon="trash"
          onPress={onRemove}
          aria-label={text.removeSeat({ name: seat.name })}
        >
          {text.removeSeat({ name: "" })}
        </Button>
      </div>
      <Dialog
        isOpen={picking}
        onOpenChange={setPicking}
        title={text.skillsTitle}
        wide
        actions={<Button onPress={() => setPicking(false)}>{text.skillsDone}</Button>}
      >
        {skillField(seat.skills, (skills) => onChange({ ...seat, skills }))}
      </Dialog>
    </fieldset>
  );
}
