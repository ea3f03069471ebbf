import { Button } from "../../shared/button.tsx";
import { showInstant } from "../../shared/dates.ts";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { companionMessages } from "./messages.ts";

/** Another coming shift of the project, with the seat that has most room. */
export interface OtherShift {
  readonly shiftId: string;
  readonly seatId: string;
  readonly start: number;
  readonly timeZone: string;
  readonly free: number;
}

interface NoRoomProps {
  /** Free places where the group wants to come, and how many want to; two when nobody has been chosen yet. */
  readonly free: number;
  readonly count: number;
  /** There is no room because somebody who leads has to come first. */
  readonly waitsForTeam: boolean;
  /** Whether one could wait for a place oneself; a group cannot. */
  readonly canWait: boolean;
  readonly elsewhere: readonly OtherShift[];
  readonly onElsewhere: (other: OtherShift) => void;
}

const mostShown = 2;

/** Says that there is not a place for each of them, that waiting goes one by one, and where all of them fit. */
export function NoRoom({ free, count, waitsForTeam, canWait, elsewhere, onElsewhere }: NoRoomProps) {
  const text = useMessages(companionMessages);
  const fitting = elsewhere.filter((other) => other.free >= count).slice(0, mostShown);
  return (
    <Notice tint="wait" icon="people">
      <div className="flex flex-col gap-2">
        <p>
          {waitsForTeam ? text.noRoomTeam : free === 0 ? text.noRoomFull : text.noRoom({ free, count })}
          {canWait && ` ${text.waitOneByOne}`}
        </p>
        {fitting.length === 0 && <p>{text.noRoomElsewhere}</p>}
        {fitting.map((other) => (
          <Elsewhere key={other.seatId} other={other} onPress={() => onElsewhere(other)} />
        ))}
      </div>
    </Notice>
  );
}

function Elsewhere({ other, onPress }: { readonly other: OtherShift; readonly onPress: () => void }) {
  const text = useMessages(companionMessages);
  const view = useDateView(other.timeZone);
  return (
    <Button kind="outline" size="desk" onPress={onPress}>
      {text.goElsewhere({ when: showInstant(other.start, view), free: other.free })}
    </Button>
  );
}
