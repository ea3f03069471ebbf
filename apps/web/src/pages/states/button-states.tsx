import { Button, type ButtonKind } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { statesMessages } from "./messages.ts";

// The states that a pointer or key brings are drawn standing still, on parts that nobody can press.
const still = [{}, { "data-hovered": true }, { "data-focus-visible": true }, { "data-pressed": true }];

/** Every kind of button in every state, and the living ones below. */
export function ButtonStates() {
  const text = useMessages(statesMessages);
  const rows: readonly { readonly kind: ButtonKind; readonly name: string; readonly label: string }[] = [
    { kind: "lake", name: text.primary, label: text.joinShift },
    { kind: "urgent", name: text.urgent, label: text.stepIn },
    { kind: "professional", name: text.professional, label: text.register },
    { kind: "soft", name: text.secondary, label: text.toCalendar },
    { kind: "outline", name: text.outline, label: text.sendBack },
    { kind: "text", name: text.plain, label: text.otherDay },
    { kind: "danger-outline", name: text.danger, label: text.cancelShift },
  ];
  const heads = [text.rest, text.hover, text.focus, text.pressed, text.disabled];
  return (
    <Card as="section">
      <h2 className="fs-18 mb-3">{text.buttons}</h2>
      <div className="-m-2 overflow-x-auto p-2" role="region" aria-label={text.buttons} tabIndex={0}>
        <div className="grid min-w-[43rem] grid-cols-[5.5rem_repeat(5,1fr)] items-center gap-x-2.5 gap-y-3">
          <span />
          {heads.map((head) => (
            <span key={head} className="fs-13 text-ink-3">
              {head}
            </span>
          ))}
          {rows.map((row) => (
            <div key={row.kind} className="contents">
              <span className="meta">{row.name}</span>
              {still.map((state, at) => (
                <span
                  key={heads[at]}
                  className="btn focus-ring fs-14"
                  data-kind={row.kind}
                  data-size="desk"
                  aria-hidden
                  {...state}
                >
                  {row.label}
                </span>
              ))}
              <button type="button" disabled className="btn fs-14" data-kind={row.kind} data-size="desk" data-disabled>
                {row.label}
              </button>
            </div>
          ))}
        </div>
      </div>
      <div className="mt-5 flex flex-wrap items-start gap-3">
        <Button>{text.joinShift}</Button>
        <Button busy>{text.joinShift}</Button>
        <Button kind="soft" busy icon="calendar">
          {text.toCalendar}
        </Button>
        <Button disabledReason={text.why}>{text.joinShift}</Button>
        <Button kind="soft" size="row">
          {text.accept}
        </Button>
      </div>
    </Card>
  );
}
