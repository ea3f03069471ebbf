import type { EffectiveCredentialType } from "@nuanlin/domain/credentials/effective-types";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { credentialMessages } from "./messages.ts";

interface TypeChoiceProps {
  readonly types: readonly EffectiveCredentialType[];
  readonly chosen: EffectiveCredentialType | undefined;
  readonly onChoose: (code: EffectiveCredentialType["code"] | "") => void;
  readonly error: string | undefined;
  /** A renewal is of the type that it renews. */
  readonly fixed: boolean;
}

const shownAtOnce = 6;

/** One credential type out of many, found by a few letters of its name. */
export function TypeChoice({ types, chosen, onChoose, error, fixed }: TypeChoiceProps) {
  const text = useMessages(credentialMessages);
  const { language } = usePreferences();
  const [words, setWords] = useState("");
  if (chosen) {
    return (
      <div className="flex flex-wrap items-center gap-3 rounded-control bg-iris-tint p-4">
        <div className="min-w-0 flex-1">
          <p className="meta">{text.type}</p>
          <p className="strong text-iris-ink">{nameIn(chosen, language)}</p>
          <p className="meta">{nameIn(chosen.note, language)}</p>
        </div>
        {!fixed && (
          <Button kind="outline" size="desk" onPress={() => onChoose("")}>
            {text.changeType}
          </Button>
        )}
      </div>
    );
  }
  const wanted = words.trim().toLowerCase();
  const fitting = types.filter(
    ({ retired, zh, en, issuer }) => !retired && `${zh} ${en} ${issuer.zh}`.toLowerCase().includes(wanted),
  );
  const more = fitting.length - shownAtOnce;
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={text.typeSearch}
        type="search"
        value={words}
        onChange={setWords}
        help={text.typeHelp}
        error={error === undefined ? undefined : text.typeMissing}
        autoComplete="off"
      />
      <ul className="flex flex-col gap-2">
        {fitting.slice(0, shownAtOnce).map((type) => (
          <li key={type.code}>
            <Button kind="soft" wide onPress={() => onChoose(type.code)}>
              {nameIn(type, language)}
            </Button>
          </li>
        ))}
      </ul>
      <p className="meta" role="status">
        {fitting.length === 0 ? text.typeNone : more > 0 ? text.typeMore({ count: more }) : ""}
      </p>
    </div>
  );
}
