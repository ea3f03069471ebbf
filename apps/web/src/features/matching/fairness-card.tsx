import type { AppRouter } from "@nuanlin/api/app-router";
import { smallProjectPlaces } from "@nuanlin/domain/matching/ranking/fairness";
import { Link } from "@tanstack/react-router";
import type { inferRouterOutputs } from "@trpc/server";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { fairnessMessages } from "./messages.ts";

const mostNamed = 5;

/** Whether the small projects find people, as one sentence and a dot for each, with those nobody has found by name. */
export function FairnessCard({
  reached,
  projects,
}: Pick<inferRouterOutputs<AppRouter>["matching"]["weekFairness"], "reached" | "projects">) {
  const text = useMessages(fairnessMessages);
  const waiting = projects.filter(({ signups }) => signups === 0);
  const found = projects.filter(({ signups }) => signups > 0);
  return (
    <Card as="section" aria-labelledby="fairness">
      <h2 id="fairness" className="fs-18">
        {text.title}
      </h2>
      {projects.length === 0 ? (
        <p className="mt-2 text-ink-2">{text.none}</p>
      ) : (
        <>
          <p className="mt-2">{text.sentence({ all: projects.length, reached })}</p>
          <div aria-hidden className="my-3 flex flex-wrap gap-1.5">
            {[...found, ...waiting].map(({ id, signups }) => (
              <i
                key={id}
                className={`size-3 rounded-full ${signups > 0 ? "bg-c-have" : "border-2 border-line-2 bg-transparent"}`}
              />
            ))}
          </div>
          <p className="meta">{text.dots}</p>
          {waiting.length > 0 && (
            <>
              <h3 className="fs-15 mt-3">{text.waiting}</h3>
              <ul className="mt-1">
                {waiting.slice(0, mostNamed).map(({ id, title }) => (
                  <li key={id}>
                    <Link
                      to="/projects/$projectId"
                      params={{ projectId: id }}
                      className="inline-flex min-h-tap-min items-center"
                    >
                      {title}
                    </Link>
                  </li>
                ))}
              </ul>
              {waiting.length > mostNamed && <p className="meta">{text.more({ count: waiting.length - mostNamed })}</p>}
            </>
          )}
        </>
      )}
      <p className="meta mt-3">{text.detail({ places: smallProjectPlaces })}</p>
    </Card>
  );
}
