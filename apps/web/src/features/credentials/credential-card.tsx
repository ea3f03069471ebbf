import type { EffectiveCredentialType } from "@nuanlin/domain/credentials/effective-types";
import { useState } from "react";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { AnswerForm } from "./answer-form.tsx";
import { shownState, stateTints } from "./credential-state.ts";
import { credentialMessages } from "./messages.ts";
import { PaperPicture } from "./paper-field.tsx";
import { type MyCredential, useCredentialActions } from "./use-my-credentials.ts";

interface CredentialCardProps {
  readonly credential: MyCredential;
  readonly type: EffectiveCredentialType | undefined;
  readonly today: string;
}

/** One credential: its state in words, what it opens, what happened to it and what to do next. */
export function CredentialCard({ credential, type, today }: CredentialCardProps) {
  const text = useMessages(credentialMessages);
  const view = useDateView(districtZone);
  const { skillName } = useCatalogue();
  const toast = useToast();
  const { withdraw } = useCredentialActions();
  const [answering, setAnswering] = useState(false);
  const { id, status, number, issuedOn, validUntil, renewalFrom, answerBy, ahead, steps, documents } = credential;
  const day = (isoDay: string) => showShortDay(Date.parse(isoDay), { ...view, zone: "UTC" });
  const name = type ? nameIn(type, view.language) : credential.type;
  const state = shownState(credential, today);
  const waiting = status === "claimed" || status === "half";
  const mayRenew = renewalFrom !== null && renewalFrom <= today;
  const lastWords = steps.findLast(({ to, words }) => to === status && words !== "")?.words;
  const skills = type?.grants.map(({ code, level }) => text.levelName({ skill: skillName(code), level })) ?? [];
  return (
    <Card as="article" aria-labelledby={`${id}-name`}>
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 id={`${id}-name`} className="fs-18 min-w-0 scroll-mt-20">
          {name}
        </h2>
        <Badge tint={stateTints[state]} {...(state === "verified" ? { icon: "shield-check" as const } : {})}>
          {text[state]}
        </Badge>
      </div>
      <p className="meta mt-1">
        <Dotted
          parts={[
            `${text.number} ${number}`,
            `${text.issuedOn} ${day(issuedOn)}`,
            validUntil === null ? text.noEnd : `${text.validUntil} ${day(validUntil)}`,
          ]}
        />
      </p>
      {lastWords && <p className="mt-3 rounded-control bg-sunken p-3">{lastWords}</p>}
      <p className="mt-3">
        {waiting && (
          <Dotted
            parts={[
              text.ahead({ count: ahead }),
              answerBy === null ? undefined : text.answerBy({ day: day(answerBy) }),
            ]}
          />
        )}
        {status === "asked" && text.askedNext}
        {status === "returned" && text.returnedNext}
        {renewalFrom !== null &&
          (state === "ended" ? text.renewLate : mayRenew ? text.renewNow : text.renewFrom({ day: day(renewalFrom) }))}
      </p>
      {skills.length > 0 && status !== "withdrawn" && (
        <p className="meta mt-2">
          <Dotted parts={[status === "verified" ? text.opened : text.opens, ...skills]} />
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        {status === "asked" && <Button onPress={() => setAnswering(true)}>{text.answer}</Button>}
        {mayRenew && (
          <ButtonLink to="/me/credentials/add" search={{ renews: id }} kind="professional">
            {text.renew}
          </ButtonLink>
        )}
        {status === "returned" && (
          <ButtonLink to="/me/credentials/add" kind="soft">
            {text.again}
          </ButtonLink>
        )}
        {(waiting || status === "asked") && (
          <ConfirmAction
            label={text.withdraw}
            kind="text"
            title={text.withdrawTitle}
            confirmLabel={text.withdraw}
            onConfirm={async () => {
              await withdraw.mutateAsync({ credentialId: id });
              toast({ text: text.withdrawn_done });
            }}
          >
            {text.withdrawDetail}
          </ConfirmAction>
        )}
      </div>
      <details className="mt-3">
        <summary className="meta flex min-h-11 cursor-pointer items-center gap-1">
          {text.history}
          <Icon name="chevron-down" size={18} />
        </summary>
        <ol className="flex flex-col gap-1.5">
          {steps.map(({ at, to }, index) => (
            <li key={`${at} ${to}`} className="meta">
              <Dotted
                parts={[
                  showShortDay(at, view),
                  to === "claimed" ? (index === 0 ? text.stepclaimed : text.stepanswered) : text[to],
                ]}
              />
            </li>
          ))}
        </ol>
        {documents.length > 0 && (
          <>
            <p className="meta mt-3 mb-1">{text.papers}</p>
            <ul className="grid grid-cols-3 gap-2 sm:grid-cols-5">
              {documents.map((paper) => (
                <li key={paper.id}>
                  <PaperPicture paper={paper} />
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      <Dialog isOpen={answering} onOpenChange={setAnswering} title={text.answer}>
        {lastWords && <p className="mb-4 rounded-control bg-sunken p-3">{lastWords}</p>}
        <AnswerForm credential={credential} onDone={() => setAnswering(false)} />
      </Dialog>
    </Card>
  );
}
