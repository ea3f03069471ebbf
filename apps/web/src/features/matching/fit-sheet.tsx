import type { FitTerm } from "@nuanlin/domain/matching/fit/fit-term";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { fitSheetMessages, fitTermMessages } from "./messages.ts";
import { PlainOrderSwitch } from "./plain-order-switch.tsx";
import { useFitWords } from "./use-fit-words.ts";

interface FitSheetProps {
  readonly title: string;
  readonly fit: { readonly score: number; readonly version: string; readonly terms: readonly FitTerm[] };
}

/** "Why": a small button on a card, and a sheet that takes the score apart, says what else the order looks at, and how to change it. */
export function FitSheet({ title, fit }: FitSheetProps) {
  const text = useMessages(fitSheetMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="text" size="desk" aria-label={text.whyOf({ title })} onPress={() => setOpen(true)}>
        {text.why}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={text.title}
        actions={
          <ButtonLink to="/me/profile" hash="wishes" kind="soft" wide>
            {text.change}
          </ButtonLink>
        }
      >
        <p className="strong">{title}</p>
        <p className="mt-1">
          <span className="fs-24 strong">{text.score({ score: fit.score.toFixed(1) })}</span>
        </p>
        <p className="meta">{text.outOf}</p>
        <FitTable terms={fit.terms} />
        <p className="mt-4">{text.order}</p>
        <p className="meta mt-1 mb-4">{text.notUsed}</p>
        <PlainOrderSwitch onChosen={() => setOpen(false)} />
        <p className="meta mt-3">{text.version({ version: fit.version })}</p>
      </Dialog>
    </>
  );
}

/** Each term with its words, its points of how many, and the same as a bar. */
function FitTable({ terms }: Pick<FitSheetProps["fit"], "terms">) {
  const text = useMessages(fitTermMessages);
  const sheet = useMessages(fitSheetMessages);
  const words = useFitWords();
  return (
    <ul aria-label={sheet.table} className="mt-3 flex flex-col gap-3">
      {terms.map((term) => (
        <li key={term.kind}>
          <div className="flex items-baseline justify-between gap-3">
            <span className="strong">{text[term.kind]}</span>
            <span className="meta tabular-nums">
              {text.points({ points: term.points.toFixed(1), weight: term.weight })}
            </span>
          </div>
          <div aria-hidden className="my-1 h-1.5 overflow-hidden rounded-full bg-sunken">
            <div className="h-full rounded-full bg-c-have" style={{ width: `${term.value * 100}%` }} />
          </div>
          <p className="meta">{words.ofTerm(term)}</p>
        </li>
      ))}
    </ul>
  );
}
