import { HeroScene } from "../../shared/art/hero-scene.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showCount } from "../../shared/quantities.ts";
import { publicMessages } from "./messages.ts";

interface Figures {
  readonly neighbours: number;
  readonly professionals: number;
  readonly litCommunities: number;
}

// A dark town would greet nobody; until the first communities are lit a few neighbours are at home all the same.
const leastLit = 6;

/** The town at the lake with the title in the sky: beside the houses on a desk, above them on anything narrower. */
export function LandingHero({ figures }: { readonly figures: Figures | undefined }) {
  const text = useMessages(publicMessages);
  const lit = Math.max(leastLit, figures?.litCommunities ?? 0);
  return (
    <>
      <div className="relative h-[40.75rem] overflow-hidden lg:h-[40rem]">
        <div className="lg:hidden">
          <HeroScene lit={lit} layout="below" />
        </div>
        <div className="hidden lg:block">
          <HeroScene lit={lit} layout="beside" />
        </div>
        <div className="page-public relative flex h-full flex-col pt-[5.5rem] lg:pt-[9.4rem]">
          <h1 className="font-serif text-[min(2.375rem,9.7vw)] leading-[1.38] tracking-[.02em] lg:text-[min(3.75rem,4.9vw)] lg:leading-[1.32]">
            <span className="block">{text.heroFirst}</span>
            <span className="block">{text.heroSecond}</span>
          </h1>
          <p className="mt-3 max-w-[34rem] leading-[1.75] text-ink-2 lg:mt-4 lg:text-[length:var(--fs-18)]">
            {text.heroDetail} <br className="hidden lg:block" />
            {text.heroPromise}
          </p>
          <div className="mt-auto mb-[1.9rem] flex flex-col gap-3 lg:mt-7 lg:mb-0 lg:flex-row">
            <ButtonLink to="/projects" kind="urgent" className="min-h-14 lg:px-9">
              {text.seeNearby}
            </ButtonLink>
            <ButtonLink to="/help" kind="outline" className="min-h-14 bg-surface font-strong text-lake-ink lg:px-8">
              {text.needHelp}
            </ButtonLink>
          </div>
        </div>
      </div>
      {figures && figures.neighbours > 0 && <Stats figures={figures} />}
    </>
  );
}

/** What was done here so far; nothing before there is something to tell. */
function Stats({ figures }: { readonly figures: Figures }) {
  const text = useMessages(publicMessages);
  const { language } = usePreferences();
  const rows = [
    { value: figures.neighbours, label: text.statNeighbours },
    { value: figures.professionals, label: text.statProfessionals },
    { value: figures.litCommunities, label: text.statLit },
  ];
  return (
    <div className="page-public pt-6 lg:hidden">
      <ul className="grid grid-cols-3 gap-2 rounded-card bg-surface px-3 py-4 text-center shadow-card">
        {rows.map(({ value, label }) => (
          <li key={label}>
            <b className="fs-24 strong block leading-[1.3]">{showCount(value, language)}</b>
            <span className="fs-13 text-ink-3">{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
