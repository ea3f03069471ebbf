import type { BroadcastReachView } from "@nuanlin/api/notices/broadcast-router";
import { broadcastLength } from "@nuanlin/domain/notices/broadcast";
import { type ReactNode, useId } from "react";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import type { MessageDraft } from "./kept-message.ts";
import { broadcastMessages } from "./messages.ts";

interface ComposeFieldsProps {
  readonly draft: MessageDraft;
  readonly reach: BroadcastReachView;
  /** Of the words as they count: code points, without what hangs over at either end. */
  readonly length: number;
  readonly onChange: (change: Partial<Omit<MessageDraft, "id">>) => void;
}

/** To whom, what, and whether it can wait. */
export function ComposeFields({ draft, reach, length, onChange }: ComposeFieldsProps) {
  const text = useMessages(broadcastMessages);
  const { all, seats } = reach;
  const chosen = seats.find(({ id }) => id === draft.seatId);
  const { unreached } = chosen ?? all;
  const choices = [{ id: "", name: text.everybody, ...all }, ...(seats.length > 1 ? seats : [])];
  return (
    <>
      <ToWhom choices={choices} chosen={chosen?.id ?? ""} onChoose={(seatId) => onChange({ seatId })}>
        <p>{text.notWaiting}</p>
        {unreached > 0 && <p>{text.unreached({ count: unreached })}</p>}
      </ToWhom>
      <TextArea
        label={text.words}
        placeholder={text.wordsHint}
        rows={5}
        value={draft.words}
        onChange={(words) => onChange({ words })}
        help={text.counted({ count: length, limit: broadcastLength })}
        error={length > broadcastLength ? text.tooLong({ count: length - broadcastLength }) : undefined}
      />
      <SwitchField
        label={text.urgent}
        help={text.urgentHelp}
        value={draft.urgent}
        onChange={(urgent) => onChange({ urgent })}
      />
    </>
  );
}

interface ToWhomProps {
  readonly choices: readonly { readonly id: string; readonly name: string; readonly people: number }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly children: ReactNode;
}

function ToWhom({ choices, chosen, onChoose, children }: ToWhomProps) {
  const text = useMessages(broadcastMessages);
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={`${id}-help`}>
      <legend className="field-label mb-1">{text.to}</legend>
      {choices.map((choice) => (
        <label key={choice.id} className="focus-ring flex min-h-12 items-center gap-3 rounded-card py-1">
          <input
            type="radio"
            name={id}
            className="size-5 flex-none accent-lake"
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          <span className="min-w-0 flex-1">{choice.name}</span>
          <span className="flex-none text-ink-2 tabular-nums">
            {choice.people === 0 ? text.noPeople : text.people({ count: choice.people })}
          </span>
        </label>
      ))}
      <div id={`${id}-help`} className="field-help">
        <div>{children}</div>
      </div>
    </fieldset>
  );
}
