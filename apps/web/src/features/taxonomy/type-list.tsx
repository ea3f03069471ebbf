import { isLocalCredentialType, type CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { EffectiveCredentialType } from "@nuanlin/domain/credentials/effective-types";
import { useState } from "react";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { taxonomyMessages } from "./messages.ts";
import { TypeSheet } from "./type-sheet.tsx";
import { useTaxonomyCounts } from "./use-taxonomy.ts";

/** All types of credentials by kind, with what is set by law and how many hold one. */
export function TypeList() {
  const text = useMessages(taxonomyMessages);
  const { types } = useCatalogue();
  const counts = useTaxonomyCounts();
  const [shown, setShown] = useState<CredentialTypeCode | null>(null);
  const families = [...new Set(types.map(({ family }) => family))];
  const chosen = types.find(({ code }) => code === shown);
  return (
    <div className="flex flex-col gap-4">
      {families.map((family) => (
        <Card key={family} as="section" padding="none" aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`} className="fs-18 px-4 pt-4 pb-2">
            {text[`family_${family}`]}
          </h2>
          <ul>
            {types
              .filter((type) => type.family === family)
              .map((type) => (
                <TypeRow
                  key={type.code}
                  type={type}
                  holders={counts.ofType(type.code)}
                  onOpen={() => setShown(type.code)}
                />
              ))}
          </ul>
        </Card>
      ))}
      {chosen && <TypeSheet key={chosen.code} type={chosen} onClose={() => setShown(null)} />}
    </div>
  );
}

interface TypeRowProps {
  readonly type: EffectiveCredentialType;
  readonly holders: number;
  readonly onOpen: () => void;
}

function TypeRow({ type, holders, onOpen }: TypeRowProps) {
  const text = useMessages(taxonomyMessages);
  const { language } = usePreferences();
  const own = isLocalCredentialType(type.code);
  return (
    <li className="border-t border-line">
      <button
        type="button"
        className="flex min-h-12 w-full flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-start"
        style={{ paddingInlineStart: own ? 36 : 16 }}
        onClick={onOpen}
      >
        <span className="min-w-0 flex-1 basis-48">{nameIn(type, language)}</span>
        {own && <Badge tint="lake">{text.own}</Badge>}
        {type.retired && <Badge tint="wait">{text.retired}</Badge>}
        {type.hardGate === "law" && <Badge icon="lock">{text.byLaw}</Badge>}
        {type.validityMonths !== null && <span className="meta">{text.term({ months: type.validityMonths })}</span>}
        {holders > 0 && <span className="meta">{text.holders({ count: holders })}</span>}
      </button>
    </li>
  );
}
