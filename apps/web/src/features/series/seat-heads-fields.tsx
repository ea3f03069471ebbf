import { maxHeadsPerSeat } from "@nuanlin/domain/shifts/seat";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { seriesMessages } from "./messages.ts";

export interface SeatHeadsDraft {
  readonly name: string;
  readonly minHeads: number;
  readonly maxHeads: number;
}

interface SeatHeadsFieldsProps<S extends SeatHeadsDraft> {
  readonly seats: readonly S[];
  readonly onChange: (seats: S[]) => void;
}

/** How few and how many people each place of every shift takes. */
export function SeatHeadsFields<S extends SeatHeadsDraft>({ seats, onChange }: SeatHeadsFieldsProps<S>) {
  const text = useMessages(seriesMessages);
  const whole = (heads: number, otherwise: number) => (Number.isNaN(heads) ? otherwise : heads);
  const set = (at: number, part: Partial<SeatHeadsDraft>) =>
    onChange(seats.map((seat, index) => (index === at ? { ...seat, ...part } : seat)));
  return seats.map((seat, at) => (
    <div key={at} className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <NumberField
        label={text.most({ name: seat.name })}
        min={1}
        max={maxHeadsPerSeat}
        value={seat.maxHeads}
        onChange={(heads) => {
          const maxHeads = whole(heads, 1);
          set(at, { maxHeads, minHeads: Math.min(seat.minHeads, maxHeads) });
        }}
      />
      <NumberField
        label={text.least({ name: seat.name })}
        min={0}
        max={seat.maxHeads}
        value={seat.minHeads}
        onChange={(heads) => set(at, { minHeads: whole(heads, 0) })}
      />
    </div>
  ));
}
