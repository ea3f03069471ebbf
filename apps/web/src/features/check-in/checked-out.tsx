import { showTime } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { checkInMessages } from "./messages.ts";
import type { OpenPromise } from "./use-check-in.ts";

/** After checking out: the hours that follow and how far they are. */
export function CheckedOut({ promise }: { readonly promise: OpenPromise }) {
  const text = useMessages(checkInMessages);
  const view = useDateView(promise.timeZone);
  const { attendance, hours } = promise;
  const [first] = hours;
  const minutes = hours.reduce((sum, entry) => sum + entry.minutes, 0);
  if (first === undefined) return <p className="max-w-measure">{text.noHours}</p>;
  const states = {
    proposed: text.waiting,
    confirmed: text.confirmed,
    checked: text.confirmed,
    returned: text.returned,
  };
  return (
    <>
      <p className="fs-15 text-on-deep-2">{text.proposed}</p>
      <p>
        <span className="fs-64 strong">{showHours(minutes, view.language)}</span>{" "}
        <span className="fs-18">{text.hoursUnit}</span>
      </p>
      <p className="fs-15 rounded-full bg-on-deep px-4 py-1.5 text-lake-deep">{states[first.status]}</p>
      {attendance?.inAt && attendance.outAt && (
        <p className="fs-14 text-on-deep-2">
          {text.from({ from: showTime(attendance.inAt, view), to: showTime(attendance.outAt, view) })}
        </p>
      )}
    </>
  );
}
