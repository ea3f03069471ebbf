import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

const patienceMs = 10_000;

/**
 * Leads to what the address names after its "#", also when it only comes with an answer of the server: scrolls there and puts
 * the focus on it. Whoever scrolls or types meanwhile is left alone.
 */
export function useHashTarget(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash === "") return undefined;
    const reach = () => {
      const target = document.getElementById(hash);
      if (target === null) return;
      stop();
      target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(reach);
    // A frame later, since a new page first takes the focus itself.
    const frame = requestAnimationFrame(() => {
      observer.observe(document.body, { childList: true, subtree: true });
      reach();
    });
    const timer = setTimeout(() => stop(), patienceMs);
    const stop = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      observer.disconnect();
      for (const name of ["wheel", "touchmove", "keydown"] as const) removeEventListener(name, stop);
    };
    for (const name of ["wheel", "touchmove", "keydown"] as const) addEventListener(name, stop, { passive: true });
    return stop;
  }, [hash]);
}
