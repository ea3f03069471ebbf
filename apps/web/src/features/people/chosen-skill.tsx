import { skillLevels, type SkillLevel } from "@nuanlin/domain/skills/skill-level";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { peopleMessages } from "./messages.ts";

interface ChosenSkillProps {
  readonly name: string;
  readonly level: SkillLevel;
  readonly onLevel: (level: SkillLevel) => void;
  readonly onRemove: () => void;
}

/** A skill with its level and what the level means in words. */
export function ChosenSkill({ name, level, onLevel, onRemove }: ChosenSkillProps) {
  const text = useMessages(peopleMessages);
  const { language } = usePreferences();
  const meaning = skillLevels.find((entry) => entry.level === level);
  return (
    <li className="rounded-tile bg-sunken p-3">
      <div className="mb-1 flex items-center gap-2">
        <span className="strong min-w-0 flex-1">{name}</span>
        <IconButton icon="close" size={20} label={text.removeSkill({ skill: name })} onPress={onRemove} />
      </div>
      <div className="rounded-[26px] bg-surface">
        <Segmented<`${SkillLevel}`>
          label={text.levelOf({ skill: name })}
          hideLabel
          choices={skillLevels.map((entry) => ({
            id: `${entry.level}`,
            label: language === "en" ? entry.en : entry.zh,
          }))}
          value={`${level}`}
          onChange={(chosen) => onLevel(Number(chosen) as SkillLevel)}
        />
      </div>
      <p className="meta mt-1.5">{language === "en" ? meaning?.meaningEn : meaning?.meaningZh}</p>
    </li>
  );
}
