import { useState } from "react";
import { Avatar } from "./avatar.tsx";
import { Cover } from "./cover.tsx";
import { sampleScenes, samples } from "./gallery-samples.ts";
import { Desk, Detail, Mine } from "./gallery-pages.tsx";
import { Badge, Faces, Pill, ringOf, sampleLink, Shelf } from "./gallery-shelf.tsx";
import { HeroScene } from "./hero-scene.tsx";
import { IconBox } from "./icon-box.tsx";
import { iconPaths } from "./icon-paths.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Brand, Mark } from "./mark.tsx";
import { Medal } from "./medal.tsx";
import { NightScene } from "./night-scene.tsx";
import { ProjectCard, ProjectCardSkeleton } from "./project-card.tsx";
import { SeatRing } from "./seat-ring.tsx";
import { Ticket } from "./ticket.tsx";

const iconNames = Object.keys(iconPaths) as IconName[];
const filledNames: readonly IconName[] = ["home", "calendar", "qr", "person", "heart", "star", "window"];

function Small() {
  return (
    <>
      <Shelf id="icons" className="grid grid-cols-[repeat(auto-fill,minmax(76px,1fr))] gap-3">
        {iconNames.map((name) => (
          <span key={name} className="fs-12 grid place-items-center gap-1 text-ink-2">
            <Icon name={name} size={28} />
            {name}
          </span>
        ))}
        {filledNames.map((name) => (
          <Icon key={name} name={name} filled size={28} title={name} className="text-lake" />
        ))}
      </Shelf>
      <Shelf id="people" className="flex flex-wrap items-center gap-3">
        {Array.from({ length: 30 }, (_, at) => (
          <Avatar key={at} seed={`person-${at}`} size={52} label={`person-${at}`} />
        ))}
        <Faces from={0} count={5} more="+3" />
        <Mark size={56} />
        <Brand name={samples.brand} />
      </Shelf>
      <Shelf id="rings" className="flex flex-wrap items-center gap-3">
        {(
          [
            [0, 6],
            [3, 8],
            [6, 8],
            [8, 8],
            [0, 1],
            [1, 2],
            [14, 16],
            [14, 20],
            [19, 20],
          ] as const
        ).map(([taken, total]) => (
          <SeatRing key={`${taken}-${total}`} {...ringOf(taken, total)} />
        ))}
        {([1, 2, 3, 4, 5] as const).map((level) => (
          <Medal key={level} level={level} size={54} />
        ))}
        <Medal level={3} size={54} reached={false} />
        {(["lake", "warm", "iris", "ok", "bad", "plain"] as const).map((tone) => (
          <IconBox key={tone} icon="bell" tone={tone} size={44} />
        ))}
      </Shelf>
    </>
  );
}

function Cards() {
  const { project } = samples;
  const [full, setFull] = useState(false);
  return (
    <Shelf id="cards" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {sampleScenes.map((scene, at) => (
        <ProjectCard
          key={scene}
          renderLink={sampleLink}
          title={project.title}
          cover={<Cover category={scene} />}
          {...(at % 3 === 0
            ? {
                badge: (
                  <Badge className="strong bg-[#fffffff0] text-[#47397F]">
                    <Icon name="shield-check" size={15} />
                    {project.badge}
                  </Badge>
                ),
              }
            : {})}
          heart={
            <button
              type="button"
              aria-label={project.keep}
              aria-pressed={full}
              onClick={() => setFull(!full)}
              className="grid size-11 place-items-center rounded-full"
            >
              <span className="grid size-9 place-items-center rounded-full bg-[#ffffffeb] text-[#1C2A2C]">
                <Icon name="heart" size={19} filled={full} />
              </span>
            </button>
          }
          place={project.place}
          distance={project.distance}
          time={project.time}
          ring={ringOf(at === 1 ? 8 : 8 - (at % 5) - 1, 8)}
          reason={project.reason}
          faces={<Faces from={at % 4} count={3} />}
          facesNote={project.facesNote}
          {...(at === 1 ? { action: <Pill className="bg-lake-tint text-lake-ink">{project.queue}</Pill> } : {})}
        />
      ))}
      <ProjectCardSkeleton />
    </Shelf>
  );
}

function Night() {
  return (
    <Shelf id="night" className="mx-auto max-w-[640px]">
      <div className="relative h-[340px] overflow-hidden">
        <NightScene others={6} lightUp />
        <div className="absolute start-6 top-[34px]">
          <h2 className="fs-28 text-on-deep">{samples.night.title}</h2>
          <p className="text-[#B9D8D8]">{samples.night.note}</p>
        </div>
      </div>
      <div className="relative -mt-[58px] px-5">
        <Ticket
          status={
            <>
              <Icon name="check" size={17} className="text-ok" />
              {samples.ticket.status}
            </>
          }
          title={samples.project.title}
          facts={samples.ticket.facts}
          faces={<Faces from={0} count={4} more="+3" />}
          facesNote={samples.ticket.facesNote}
          action={<span className="fs-14 strong text-lake">{samples.ticket.action}</span>}
        />
      </div>
    </Shelf>
  );
}

function Hero() {
  return (
    <Shelf id="hero">
      <div className="relative hidden h-[640px] overflow-hidden xl:block">
        <HeroScene layout="beside" lit={42} />
        <h2 className="relative max-w-[600px] p-24 font-serif text-[3.5rem]">{samples.hero.title}</h2>
      </div>
      <div className="relative h-[652px] overflow-hidden xl:hidden">
        <HeroScene layout="below" lit={42} />
        <h2 className="relative max-w-[20rem] p-6 font-serif text-[2.375rem]">{samples.hero.title}</h2>
      </div>
    </Shelf>
  );
}

/** Every picture of the house with made-up words, to look at them side by side in both themes and both type sizes. */
export function ArtGallery() {
  return (
    <main className="mx-auto max-w-desk px-5">
      <Small />
      <Cards />
      <Detail />
      <Mine />
      <Night />
      <Hero />
      <Desk />
    </main>
  );
}
