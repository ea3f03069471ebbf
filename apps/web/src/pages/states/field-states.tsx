import { useState } from "react";
import { Card } from "../../shared/display/card.tsx";
import { CheckboxField, SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { DateField, DateTimeField } from "../../shared/fields/date-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { PasswordField } from "../../shared/fields/password-field.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { statesMessages } from "./messages.ts";

type Kind = "elder" | "child" | "mind";

/** One line of text at rest, wrong, empty with an example, and locked. */
export function FieldStates() {
  const text = useMessages(statesMessages);
  const [phone, setPhone] = useState("138 5720 ****");
  const [short, setShort] = useState("138 57");
  const [contact, setContact] = useState("");
  const [password, setPassword] = useState("tai hu li deng");
  return (
    <Card as="section" className="flex flex-col gap-4">
      <h2 className="fs-18">{text.fields}</h2>
      <TextField label={text.phone} type="tel" value={phone} onChange={setPhone} />
      <TextField label={text.phone} type="tel" value={short} onChange={setShort} error={text.phoneMissing} />
      <TextField
        label={text.emergency}
        type="tel"
        optional
        value={contact}
        onChange={setContact}
        placeholder={text.emergencyExample}
        help={text.emergencyHelp}
      />
      <TextField label={text.street} value={text.streetA} onChange={setPhone} disabledReason={text.locked} />
      <form onSubmit={(event) => event.preventDefault()}>
        <PasswordField label={text.password} autoComplete="new-password" value={password} onChange={setPassword} />
      </form>
    </Card>
  );
}

/** Choices, numbers, days and switches. */
export function ChoiceStates() {
  const text = useMessages(statesMessages);
  const [about, setAbout] = useState("");
  const [places, setPlaces] = useState(4);
  const [street, setStreet] = useState<"longxi" | "binhu" | "">("");
  const [start, setStart] = useState("2026-11-28T09:00");
  const [birthday, setBirthday] = useState("");
  const [agreed, setAgreed] = useState(false);
  const [large, setLarge] = useState(true);
  const [kinds, setKinds] = useState<readonly Kind[]>(["elder"]);
  const [view, setView] = useState<"list" | "map">("list");
  return (
    <Card as="section" className="flex flex-col gap-4">
      <h2 className="fs-18">{text.choices}</h2>
      <ChipGroup<Kind>
        label={text.kinds}
        choices={[
          { id: "elder", label: text.elder, icon: "elder" },
          { id: "child", label: text.child, icon: "child", count: 12 },
          { id: "mind", label: text.mind, icon: "mind" },
        ]}
        value={kinds}
        onChange={setKinds}
        clearable
      />
      <Segmented
        label={text.view}
        choices={[
          { id: "list", label: text.byList },
          { id: "map", label: text.byMap },
        ]}
        value={view}
        onChange={setView}
      />
      <SelectField
        label={text.street}
        choices={[
          { id: "longxi", label: text.streetA },
          { id: "binhu", label: text.streetB },
        ]}
        value={street}
        onChange={setStreet}
      />
      <NumberField label={text.places} value={places} onChange={setPlaces} min={1} max={12} />
      <DateTimeField label={text.start} value={start} onChange={setStart} />
      <DateField label={text.birthday} value={birthday} onChange={setBirthday} optional />
      <TextArea label={text.about} value={about} onChange={setAbout} rows={2} limit={200} />
      <CheckboxField
        label={text.agree}
        value={agreed}
        onChange={setAgreed}
        error={agreed ? undefined : text.agreeMissing}
      />
      <SwitchField label={text.largeType} value={large} onChange={setLarge} />
    </Card>
  );
}
