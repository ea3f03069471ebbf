import { NumberField } from "../../shared/fields/number-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { deskMessages } from "./messages.ts";

export interface Heads {
  readonly name: string;
  readonly minHeads: number;
  readonly maxHeads: number;
  /** People who hold a place already; with fewer places, somebody says where they go. */
  readonly taken?: number;
}

const most = 60;

/** How few and how many people one place of a shift takes. */
export function HeadsFields<H extends Heads>({
  value,
  onChange,
}: {
  readonly value: H;
  readonly onChange: (value: H) => void;
}) {
  const text = useMessages(deskMessages);
  const whole = (heads: number, otherwise: number) => (Number.isNaN(heads) ? otherwise : heads);
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <NumberField
        label={text.heads({ name: value.name })}
        min={1}
        max={most}
        value={value.maxHeads}
        onChange={(heads) => {
          const maxHeads = whole(heads, 1);
          onChange({ ...value, maxHeads, minHeads: Math.min(value.minHeads, maxHeads) });
        }}
        help={value.taken ? text.takenNow({ count: value.taken }) : undefined}
      />
      <NumberField
        label={text.least({ name: value.name })}
        min={0}
        max={value.maxHeads}
        value={value.minHeads}
        onChange={(heads) => onChange({ ...value, minHeads: whole(heads, 0) })}
      />
    </div>
  );
}
