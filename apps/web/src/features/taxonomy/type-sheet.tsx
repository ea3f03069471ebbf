import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import type { EffectiveCredentialType } from "@nuanlin/domain/credentials/effective-types";
import { skillLevels } from "@nuanlin/domain/skills/skill-level";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { usePreferences } from "../../shared/preferences.tsx";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { AddTypeForm } from "./add-type-form.tsx";
import { Facts } from "./facts.tsx";
import { taxonomyMessages } from "./messages.ts";
import { TypeSettingsForm } from "./type-settings-form.tsx";

interface TypeSheetProps {
  readonly type: EffectiveCredentialType;
  readonly onClose: () => void;
}

/** What is known about a type of credential, the federation's settings, and adding a kind of it. */
export function TypeSheet({ type, onClose }: TypeSheetProps) {
  const text = useMessages(taxonomyMessages);
  const { language } = usePreferences();
  const [adding, setAdding] = useState(false);
  const name = nameIn(type, language);
  return (
    <Dialog isOpen wide onOpenChange={(isOpen) => !isOpen && onClose()} title={adding ? text.addTitle({ name }) : name}>
      {adding ? (
        <AddTypeForm base={type.base} onDone={onClose} />
      ) : (
        <div className="flex flex-col gap-5">
          <TypeFacts type={type} />
          <TypeSettingsForm type={type} onDone={onClose} />
          {type.code === type.base && (
            <div className="border-t border-line pt-4">
              <Button kind="outline" icon="plus" onPress={() => setAdding(true)}>
                {text.addType}
              </Button>
            </div>
          )}
        </div>
      )}
    </Dialog>
  );
}

function TypeFacts({ type }: Pick<TypeSheetProps, "type">) {
  const text = useMessages(taxonomyMessages);
  const { language } = usePreferences();
  const { skillName } = useCatalogue();
  const sure = { A: text.markA, B: text.markB, C: text.markC, G: text.markG }[type.mark];
  const level = (given: number) => {
    const entry = skillLevels.find((one) => one.level === given);
    return entry === undefined ? "" : nameIn(entry, language);
  };
  const grants = type.grants.map((grant) => text.grant({ skill: skillName(grant.code), level: level(grant.level) }));
  const contained = type.impliesCredentials.flatMap((code) =>
    credentialTypes.isCode(code) ? [nameIn(credentialTypes.byCode(code), language)] : [],
  );
  return (
    <>
      <p>{nameIn(type.note, language)}</p>
      {type.registrationMonths !== null && <p className="meta">{text.registration}</p>}
      {type.educationHours !== null && <p className="meta">{text.hours({ hours: type.educationHours })}</p>}
      <Facts
        lines={[
          [text.issuer, nameIn(type.issuer, language)],
          [text.number, type.numberExample === null ? text.anyNumber : nameIn(type.numberExample, language)],
          [text.proves, grants.length === 0 ? text.provesNothing : grants.join(" / ")],
          ...(contained.length > 0 ? [[text.contains, contained.join(" / ")] as const] : []),
          ...(type.lawRef === null ? [] : [[text.law, nameIn(type.lawRef, language)] as const]),
          [text.mark, sure],
        ]}
      />
    </>
  );
}
