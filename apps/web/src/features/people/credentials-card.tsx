import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge, type Tint } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { peopleMessages } from "./messages.ts";
import type { OwnProfile } from "./use-own-profile.ts";

const tints = { verified: "iris", claimed: "wait", revoked: "plain" } as const satisfies Record<string, Tint>;

/** The professional proofs as the federation entered them; only verified and valid ones open professional seats. */
export function CredentialsCard({ credentials }: Pick<OwnProfile, "credentials">) {
  const text = useMessages(peopleMessages);
  const view = useDateView(districtZone);
  const { typeName } = useCatalogue();
  return (
    <Card as="section">
      <h2 className="fs-18">{text.proofs}</h2>
      <p className="meta mb-3">{text.proofsDetail}</p>
      {credentials.length === 0 && <p className="meta">{text.noProofs}</p>}
      <ul className="flex flex-col gap-3">
        {credentials.map(({ type, status, validUntil }) => (
          <li key={`${type} ${validUntil}`} className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 flex-1">
              <span className="fs-15 block">{typeName(type)}</span>
              <span className="meta">
                {validUntil === null
                  ? text.noEnd
                  : text.validUntil({ date: showShortDay(new Date(`${validUntil}T12:00:00+08:00`), view) })}
              </span>
            </span>
            <Badge tint={tints[status]} {...(status === "verified" ? { icon: "shield-check" as const } : {})}>
              {text[status]}
            </Badge>
          </li>
        ))}
      </ul>
      <ButtonLink to="/me/credentials" kind="soft" className="mt-4">
        {text.proofsAction}
      </ButtonLink>
    </Card>
  );
}
