import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { Problem } from "@nuanlin/domain/problem";
import { useWatch } from "react-hook-form";
import { Icon } from "../../shared/art/icon.tsx";
import { isoDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { problemText } from "../../shared/problem-text.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { editorMessages } from "./messages.ts";
import { anchorOfGate, gatesOf } from "./project-draft.ts";
import type { ProjectForm } from "./use-project-form.ts";

/** Brings the part of the form that can mend it into view and puts the focus into it. */
function goTo(anchor: string): void {
  const part = document.getElementById(anchor);
  part?.scrollIntoView({ block: "center" });
  part?.querySelector<HTMLElement>("input, textarea, select, button")?.focus({ preventScroll: true });
}

/** Every gate that is still missing, as the server would name them; each leads to its field. */
export function Checklist({ form, status }: { readonly form: ProjectForm; readonly status: OrganisationStatus }) {
  const text = useMessages(editorMessages);
  const view = useDateView(districtZone);
  useWatch({ control: form.control });
  const draft = form.getValues();
  const gates = gatesOf(draft, status, isoDay(view.now, districtZone));
  const noPlace = draft.place === null;
  return (
    <Card as="section" aria-labelledby="checklist">
      <h2 id="checklist" className="fs-18">
        {text.checklist}
      </h2>
      <p className={`fs-14 mb-2 ${gates.length === 0 ? "text-ok" : "text-ink-2"}`} role="status">
        {gates.length === 0 ? text.ready : text.left({ count: gates.length })}
      </p>
      <ul>
        {gates.map((gate, index) => (
          <Gate
            key={`${gate.code} ${index}`}
            words={gate.code === "NOT_VOLUNTEERING" ? text.declareFirst : problemText(gate, view)}
            anchor={anchorOf(gate)}
          />
        ))}
        {noPlace && <Gate words={text.placeSoft} anchor="field-place" soft />}
      </ul>
    </Card>
  );
}

function anchorOf(gate: Problem): string | undefined {
  if (gate.code === "FORBIDDEN_WORD" && gate.field === "summary") return "field-summary";
  if (gate.code === "FORBIDDEN_WORD" && gate.field === "seatPlan") return "field-seats";
  return anchorOfGate[gate.code];
}

interface GateProps {
  readonly words: string;
  readonly anchor: string | undefined;
  /** Publishing does not wait for it. */
  readonly soft?: boolean;
}

function Gate({ words, anchor, soft = false }: GateProps) {
  const line = (
    <>
      <Icon name={soft ? "info" : "alert"} size={18} className={`mt-0.5 ${soft ? "text-ink-3" : "text-warm"}`} />
      <span className="fs-14 min-w-0 flex-1 text-start">{words}</span>
    </>
  );
  return (
    <li className="border-t border-line first:border-0">
      {anchor === undefined ? (
        <div className="flex gap-2 py-2.5">{line}</div>
      ) : (
        <button type="button" className="flex min-h-tap-min w-full gap-2 py-2.5" onClick={() => goTo(anchor)}>
          {line}
          <Icon name="chevron-right" size={16} className="mt-1 text-ink-3" />
        </button>
      )}
    </li>
  );
}
