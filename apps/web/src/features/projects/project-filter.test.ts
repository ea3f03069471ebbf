import { searchProjectsInput } from "@nuanlin/domain/projects/search-projects";
import { expect, test } from "vitest";
import { changeFilter, countNarrowing, readProjectFilter, toSearchInput } from "./project-filter.ts";

const tuesday = new Date("2026-11-24T04:00:00Z");

test("an address somebody typed or an old link never breaks the page: what means nothing is left out", () => {
  expect(
    readProjectFilter({
      q: 42,
      cat: "3301,9999",
      day: "6,9",
      km: 4,
      age: 99,
      from: "2026-13-01",
      lead: "yes",
      price: 3,
    }),
  ).toEqual({ q: "42", cat: "3301", day: "6" });
  expect(readProjectFilter({ from: "2026-11-29", to: "2026-11-28" })).toEqual({ from: "2026-11-29" });
});

test("a single category, which the address writes as a number, is read as the code it is", () => {
  expect(readProjectFilter({ cat: 3301, street: 330502010 })).toEqual({ cat: "3301", street: "330502010" });
});

test("this weekend means the coming Saturday and Sunday, and choosing a day lets go of it", () => {
  expect(toSearchInput({ when: "weekend" }, null, tuesday)).toMatchObject({ from: "2026-11-28", to: "2026-11-29" });
  expect(changeFilter({ when: "weekend" }, { from: "2026-12-05" })).toEqual({ from: "2026-12-05" });
  expect(changeFilter({ from: "2026-12-05", q: "茶" }, { when: "weekend" })).toEqual({ when: "weekend", q: "茶" });
});

test("whatever the address says is something the server understands", () => {
  const filter = readProjectFilter({
    q: "茶",
    cat: "3301,3304",
    who: "03",
    day: "6,7",
    part: "morning",
    street: "330502010",
    lead: true,
    age: 14,
    km: 3,
    sort: "nearest",
    when: "week",
  });
  const asked = searchProjectsInput.safeParse(toSearchInput(filter, { lat: 30.87, lng: 120.1 }, tuesday));
  expect(asked.data).toMatchObject({
    categories: ["3301", "3304"],
    weekdays: [6, 7],
    near: { maxKm: 3 },
    sort: "nearest",
    age: 14,
  });
  expect(searchProjectsInput.safeParse(toSearchInput(filter, null, tuesday)).data).toMatchObject({
    near: null,
    sort: "soonest",
  });
});

test("the number beside the filter button counts what narrows, not the words nor the order", () => {
  expect(countNarrowing({ q: "茶", sort: "newest" })).toBe(0);
  expect(countNarrowing({ cat: "3301,3304", from: "2026-11-28", to: "2026-11-29", lead: true })).toBe(4);
});
