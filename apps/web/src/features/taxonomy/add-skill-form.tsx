import type { StaticSkillCode } from "@nuanlin/domain/skills/skill-tree";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { taxonomyMessages } from "./messages.ts";
import { useTaxonomyChanges } from "./use-taxonomy.ts";

interface AddSkillFormProps {
  readonly parent: StaticSkillCode;
  readonly onDone: () => void;
}

/** A skill of the federation's own: its names, how it is spelt, what people say instead. */
export function AddSkillForm({ parent, onDone }: AddSkillFormProps) {
  const text = useMessages(taxonomyMessages);
  const toast = useToast();
  const { addSkill } = useTaxonomyChanges();
  const [zh, setZh] = useState("");
  const [en, setEn] = useState("");
  const [pinyin, setPinyin] = useState("");
  const [synonyms, setSynonyms] = useState("");
  const add = () =>
    addSkill.mutate(
      {
        parent,
        zh,
        en,
        pinyin: pinyin.trim().toLowerCase().replaceAll(/\s+/gu, " "),
        synonyms: synonyms.split(/\s+/u).filter((word) => word !== ""),
      },
      {
        onSuccess: () => {
          toast({ text: text.added({ name: zh }) });
          onDone();
        },
      },
    );
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={text.zhName} value={zh} onChange={setZh} maxLength={20} />
      <TextField label={text.enName} value={en} onChange={setEn} maxLength={60} />
      <TextField label={text.pinyin} help={text.pinyinHelp} optional value={pinyin} onChange={setPinyin} />
      <TextField label={text.synonyms} help={text.synonymsHelp} optional value={synonyms} onChange={setSynonyms} />
      <Problems list={problemsOf(addSkill.error)} />
      <div>
        <Button type="submit" kind="lake" busy={addSkill.isPending}>
          {text.add}
        </Button>
      </div>
    </form>
  );
}
