import { setWorkRules } from "@nuanlin/usecases/signups/work-rules";
import { defaultWorkRules } from "@nuanlin/domain/signups/work-rules";
import { workRulesReason } from "../../content/story-words.ts";
import { applyForDialectLesson, inviteToEveningCalls } from "./ask-for-places.ts";
import { askForSwap, bringTheFamily } from "./bring-the-family.ts";
import { greetPasserBy } from "./greet-passer-by.ts";
import { leadTeams } from "./lead-teams.ts";
import { leaveShiftAtRisk, lookForCover } from "./look-for-cover.ts";
import { prepareListening } from "./prepare-listening.ts";
import { runSundayClass } from "./run-sunday-class.ts";
import { setTerms } from "./set-terms.ts";
import { spreadTheNews } from "./spread-the-news.ts";
import { Stage, type StageGiven } from "./stage.ts";
import { offerFreePlace, waitForFullClass } from "./wait-for-places.ts";

const readers = ["lin-yutong", "chen-jing", "zhang-zhiyuan", "zhou-guoqiang", "yao-yinuo"];

/**
 * What has been going on around the Longxi station these days: every way into a shift, and everything that can become of a place,
 * each once, so that whoever starts the demo finds it. One after the other, since they share their people.
 */
export async function tellStories(given: StageGiven): Promise<void> {
  const stage = new Stage(given);
  await setWorkRules(stage.hoursAgo(90 * 24), given.clerk, { ...defaultWorkRules, reason: workRulesReason });
  await setTerms(stage);
  await greetPasserBy(stage);
  const family = await bringTheFamily(stage);
  const sundays = await runSundayClass(stage);
  await askForSwap(stage, family, sundays);
  await applyForDialectLesson(stage);
  await inviteToEveningCalls(stage);
  await waitForFullClass(stage);
  await offerFreePlace(stage);
  await lookForCover(stage);
  await leaveShiftAtRisk(stage);
  await leadTeams(stage);
  await prepareListening(stage);
}

/** Leads all of it to the people, once everything has happened. */
export async function spreadAllNews(given: StageGiven): Promise<void> {
  await spreadTheNews(new Stage(given), readers);
}
