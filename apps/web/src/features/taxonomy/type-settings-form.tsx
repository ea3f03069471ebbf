import type { EffectiveCredentialType, SettableField } from "@nuanlin/domain/credentials/effective-types";
import { useState } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { Button } from "../../shared/button.tsx";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { taxonomyMessages } from "./messages.ts";
import { useTaxonomyChanges } from "./use-taxonomy.ts";

interface TypeSettingsFormProps {
  readonly type: EffectiveCredentialType;
  readonly onDone: () => void;
}

/** What the federation decides about a type; what the law fixes is told with a lock and cannot be moved. */
export function TypeSettingsForm({ type, onDone }: TypeSettingsFormProps) {
  const text = useMessages(taxonomyMessages);
  const toast = useToast();
  const { saveSetting } = useTaxonomyChanges();
  const [validityMonths, setValidity] = useState(type.validityMonths ?? 0);
  const [renewalDays, setRenewal] = useState(type.renewalDays);
  const [graceDays, setGrace] = useState(type.graceDays);
  const [twoPerson, setTwoPerson] = useState(type.twoPerson);
  const [offered, setOffered] = useState(!type.retired);
  const isFixed = (field: SettableField) => type.fixed.includes(field);
  const number = (field: SettableField, value: number) => (isFixed(field) || Number.isNaN(value) ? null : value);
  const save = () =>
    saveSetting.mutate(
      {
        typeCode: type.code,
        validityMonths: number("validityMonths", validityMonths),
        renewalDays: number("renewalDays", renewalDays),
        graceDays: number("graceDays", graceDays),
        twoPerson: isFixed("twoPerson") ? null : twoPerson,
        retired: !offered,
      },
      {
        onSuccess: () => {
          toast({ text: text.saved });
          onDone();
        },
      },
    );
  return (
    <form
      className="flex flex-col gap-4 rounded-tile bg-sunken p-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div>
        <h3 className="fs-16">{text.settings}</h3>
        <p className="meta">{text.settingsDetail}</p>
      </div>
      {isFixed("validityMonths") ? (
        <Fixed field={text.validityMonths} value={String(type.validityMonths)} />
      ) : (
        <NumberField
          label={text.validityMonths}
          help={text.validityHelp}
          min={0}
          max={600}
          value={validityMonths}
          onChange={setValidity}
        />
      )}
      <NumberField label={text.renewalDays} min={0} max={400} value={renewalDays} onChange={setRenewal} />
      {isFixed("graceDays") ? (
        <Fixed field={text.graceDays} value={String(type.graceDays)} />
      ) : (
        <NumberField label={text.graceDays} min={0} max={400} value={graceDays} onChange={setGrace} />
      )}
      {isFixed("twoPerson") ? (
        <Fixed field={text.twoPerson} value={text.yes} />
      ) : (
        <SwitchField label={text.twoPerson} value={twoPerson} onChange={setTwoPerson} />
      )}
      {isFixed("retired") ? (
        <Fixed field={text.offered} value={text.yes} />
      ) : (
        <SwitchField label={text.offered} value={offered} onChange={setOffered} />
      )}
      <Problems list={problemsOf(saveSetting.error)} />
      <div>
        <Button type="submit" kind="lake" busy={saveSetting.isPending}>
          {text.save}
        </Button>
      </div>
    </form>
  );
}

function Fixed({ field, value }: { readonly field: string; readonly value: string }) {
  const text = useMessages(taxonomyMessages);
  return (
    <p className="flex items-start gap-2">
      <Icon name="lock" size={18} />
      <span>{text.fixed({ field, value })}</span>
    </p>
  );
}
