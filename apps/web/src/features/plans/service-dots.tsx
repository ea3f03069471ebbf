import { mostServicesShown } from "@nuanlin/domain/matching/plan/plan-figures";
import { useMessages } from "../../shared/messages.ts";
import { planMessages } from "./messages.ts";

const dotsHigh = 8;

interface ServiceDotsProps {
  readonly title: string;
  /** People by their services in the week, from none on. */
  readonly counts: readonly number[];
  readonly tone: "plain" | "lake";
}

/** A dot for each person who has a shift in the week, above how many they have; high columns say the rest in a number. */
export function ServiceDots({ title, counts, tone }: ServiceDotsProps) {
  const text = useMessages(planMessages);
  const columns = counts.slice(1);
  const services = (at: number) =>
    at + 1 === mostServicesShown ? text.moreThan({ count: mostServicesShown }) : String(at + 1);
  return (
    <figure className="min-w-0">
      <figcaption className="strong mb-2">{title}</figcaption>
      <ul className="sr-only">
        {columns.map(
          (people, at) => people > 0 && <li key={services(at)}>{text.dotsLine({ people, services: services(at) })}</li>,
        )}
      </ul>
      <div aria-hidden className="flex items-end gap-1 border-b border-line pb-1">
        {columns.map((people, at) => (
          <span key={services(at)} className="flex min-w-0 flex-1 flex-col items-center gap-0.5">
            {people > dotsHigh && <span className="fs-12 text-ink-3">{text.more({ count: people - dotsHigh })}</span>}
            {Array.from({ length: Math.min(people, dotsHigh) }, (_, dot) => (
              <i key={dot} className={`size-2.5 rounded-full ${tone === "lake" ? "bg-lake" : "bg-line-2"}`} />
            ))}
          </span>
        ))}
      </div>
      <div aria-hidden className="fs-12 flex gap-1 pt-1 text-ink-3">
        {columns.map((_, at) => (
          <span key={services(at)} className="min-w-0 flex-1 text-center">
            {services(at)}
          </span>
        ))}
      </div>
    </figure>
  );
}
