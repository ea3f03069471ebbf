import { useMutation } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { isoDay, showTime } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { saveFile } from "../../shared/save-file.ts";
import { useTRPCClient } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { toCsv } from "../../shared/to-csv.ts";
import { hoursMessages, stateWord } from "./messages.ts";
import type { HoursLine } from "./use-my-hours.ts";

const pageSize = 200;

/** All of one's own entries as a file for a spreadsheet. */
export function DownloadHours() {
  const text = useMessages(hoursMessages);
  const view = useDateView(districtZone);
  const client = useTRPCClient();
  const readAll = async () => {
    const entries: HoursLine[] = [];
    let cursor: { start: number; id: string } | null = null;
    do {
      const page: Awaited<ReturnType<typeof client.myHours.list.query>> = await client.myHours.list.query({
        cursor,
        limit: pageSize,
      });
      entries.push(...page.entries);
      cursor = page.next;
    } while (cursor !== null);
    return entries;
  };
  const download = useMutation({
    mutationFn: readAll,
    onSuccess: (entries) => {
      const head = [
        text.csvDate,
        text.csvStart,
        text.csvEnd,
        text.csvProject,
        text.csvUnit,
        text.csvPlanned,
        text.csvMinutes,
        text.csvNature,
        text.csvState,
        text.csvId,
      ];
      const rows = entries.map((entry) => {
        const local = { ...view, zone: entry.timeZone };
        return [
          isoDay(entry.start, entry.timeZone),
          showTime(entry.start, local),
          showTime(entry.end, local),
          entry.title,
          entry.recordingUnit,
          entry.plannedMinutes,
          entry.minutes,
          natureWord(text, entry),
          stateWord(text, entry.status),
          entry.id,
        ];
      });
      saveFile(
        `${text.csvName}-${isoDay(view.now, districtZone)}.csv`,
        "text/csv;charset=utf-8",
        toCsv([head, ...rows]),
      );
    },
  });
  return (
    <>
      <Button kind="text" size="row" icon="download" busy={download.isPending} onPress={() => download.mutate()}>
        {text.download}
      </Button>
      <Problems list={problemsOf(download.error)} />
    </>
  );
}

function natureWord(text: (typeof hoursMessages)["zh-CN"], { duty, nature }: HoursLine): string {
  if (duty) return text.duty;
  return nature === "verified" ? text.natureVerified : text.natureAdded;
}
