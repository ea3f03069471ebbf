import { Link, Outlet } from "@tanstack/react-router";
import { NightScene } from "../../shared/art/night-scene.tsx";
import { Brand } from "../../shared/display/brand.tsx";
import { PreferencesButton } from "../layout/preferences-button.tsx";
import { Main, SkipLink } from "../layout/shell-parts.tsx";

/** One card before the town at night: for signing in and registering. */
export function QuietLayout() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="relative h-52 flex-none overflow-hidden bg-lake-deep text-on-deep sm:h-64">
        <div className="absolute inset-0">
          <NightScene others={9} />
        </div>
        <div className="page-public relative flex min-h-16 items-center gap-3 pt-2">
          <Link to="/" className="me-auto rounded-full bg-bg px-3 py-1.5 text-ink">
            <Brand size={30} />
          </Link>
          <span className="rounded-full bg-bg text-ink">
            <PreferencesButton />
          </span>
        </div>
      </header>
      <Main className="relative mx-auto -mt-8 w-full max-w-[30rem] flex-1 px-gutter pb-10">
        <Outlet />
      </Main>
    </div>
  );
}
