import { skillLevels } from "@nuanlin/domain/skills/skill-tree";
import { NeedHaveBars, NeedHaveLegend } from "../../shared/art/need-have-bars.tsx";
import { ChartCard } from "../../shared/display/chart-card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import type { DistrictFigures } from "./district-figures.ts";
import { districtMessages } from "./messages.ts";

const mostBars = 8;

/** Free places of the coming fortnight beside the people who could take them, the shortest skill on top. */
export function SkillCard({ skills }: Pick<DistrictFigures, "skills">) {
  const text = useMessages(districtMessages);
  const { language } = usePreferences();
  const { skillName } = useCatalogue();
  const local = (entry: { zh: string; en: string } | undefined) => (language === "zh-CN" ? entry?.zh : entry?.en) ?? "";
  const rows = skills.map(({ code, level, places, free, people }) => {
    const skill = skillName(code);
    const levelName = local(skillLevels.find((one) => one.level === level));
    // The level is told only where the same skill is asked for at several.
    const name = skills.some((other) => other.code === code && other.level !== level) ? `${skill} ${levelName}` : skill;
    const gap = free - people;
    const words = gap > 0 ? text.short({ count: gap }) : gap === 0 ? text.enough : text.spare({ count: -gap });
    const label = text.skillLine({ name, need: free, have: people, words });
    return { key: `${code} ${level}`, name, skill, levelName, need: free, have: people, places, words, label };
  });
  return (
    <ChartCard
      title={text.skillTitle}
      detail={text.skillDetail}
      legend={rows.length > 0 && <NeedHaveLegend needLabel={text.needLabel} haveLabel={text.haveLabel} />}
      picture={
        rows.length === 0 ? (
          <p className="py-6 text-center text-ink-2">{text.skillEmpty}</p>
        ) : (
          <NeedHaveBars rows={rows.slice(0, mostBars)} needLabel={text.needLabel} haveLabel={text.haveLabel} />
        )
      }
      table={
        <DataTable
          caption={text.skillTitle}
          rows={rows}
          keyOf={({ key }) => key}
          columns={[
            { id: "skill", head: text.skillColumn, cell: ({ skill }) => skill },
            { id: "level", head: text.levelColumn, cell: ({ levelName }) => levelName },
            { id: "places", head: text.placesColumn, cell: ({ places }) => places, align: "end" },
            { id: "taken", head: text.takenColumn, cell: ({ places, need }) => places - need, align: "end" },
            { id: "free", head: text.needLabel, cell: ({ need }) => need, align: "end" },
            { id: "people", head: text.haveLabel, cell: ({ have }) => have, align: "end" },
            { id: "difference", head: text.differenceColumn, cell: ({ words }) => words, align: "end" },
          ]}
        />
      }
      {...(rows.length > 0 ? { note: text.skillNote } : {})}
    />
  );
}
