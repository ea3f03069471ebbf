import { maxSupervisionWords, supervisionForms, type SupervisionForm } from "@nuanlin/domain/supervision/supervision";
import { supervisionTopics, type SupervisionTopicCode } from "@nuanlin/domain/supervision/supervision-topic";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { supervisionMessages } from "./messages.ts";
import { PeopleChoice } from "./people-choice.tsx";
import { type SupervisionChoices, useWriteSupervision } from "./use-supervision.ts";

interface SupervisionFormProps {
  readonly organisationId: string;
  readonly choices: SupervisionChoices;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** One supervision: who, how, when, how long, what kind of question. Who may supervise is chosen from those with a proof. */
export function SupervisionForm({ organisationId, choices, onSaved, onCancel }: SupervisionFormProps) {
  const text = useMessages(supervisionMessages);
  const { language } = usePreferences();
  const write = useWriteSupervision();
  const own = choices.supervisors.find(({ personId }) => personId === choices.me);
  const [supervisorId, setSupervisor] = useState((own ?? choices.supervisors[0])?.personId ?? "");
  const [form, setForm] = useState<SupervisionForm>("individual");
  const [heldOn, setHeldOn] = useState(choices.today);
  const [minutes, setMinutes] = useState(60);
  const [topics, setTopics] = useState<SupervisionTopicCode[]>([]);
  const [people, setPeople] = useState<string[]>([]);
  const [projectId, setProject] = useState("");
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  if (choices.supervisors.length === 0) return <Notice tint="wait">{text.noSupervisor}</Notice>;
  const others = choices.people.filter(({ personId }) => personId !== supervisorId);
  const taking = people.filter((id) => id !== supervisorId);
  const save = () => {
    setTried(true);
    if (topics.length === 0 || taking.length === 0) return;
    const given = { organisationId, supervisorId, form, heldOn, minutes, topics, people: taking, words };
    write.mutate({ ...given, projectId: projectId === "" ? null : projectId }, { onSuccess: onSaved });
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SelectField
        label={text.supervisor}
        choices={choices.supervisors.map(({ personId, name }) => ({ id: personId, label: name }))}
        value={supervisorId}
        onChange={setSupervisor}
      />
      <ChipGroup
        label={text.form}
        single
        choices={supervisionForms.map((id) => ({ id, label: text[id] }))}
        value={[form]}
        onChange={([chosen]) => chosen && setForm(chosen)}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label={text.heldOn} value={heldOn} max={choices.today} onChange={setHeldOn} />
        <NumberField label={text.minutes} min={10} max={600} step={5} value={minutes} onChange={setMinutes} />
      </div>
      <ChipGroup
        label={text.topics}
        choices={supervisionTopics.entries.map((topic) => ({ id: topic.code, label: nameIn(topic, language) }))}
        value={topics}
        onChange={(chosen) => setTopics(chosen.slice(0, 6))}
        error={tried && topics.length === 0 ? text.topicsMissing : undefined}
      />
      <PeopleChoice
        people={others}
        value={taking}
        onChange={setPeople}
        error={tried && taking.length === 0 ? text.peopleMissing : undefined}
      />
      {choices.projects.length > 0 && (
        <SelectField
          label={text.project}
          choices={[
            { id: "", label: text.noProject },
            ...choices.projects.map(({ id, title }) => ({ id, label: title })),
          ]}
          value={projectId}
          onChange={setProject}
        />
      )}
      <TextArea
        label={text.words}
        help={text.wordsHelp}
        optional
        rows={4}
        limit={maxSupervisionWords}
        value={words}
        onChange={setWords}
      />
      <Problems list={problemsOf(write.error)} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={write.isPending}>
          {text.save}
        </Button>
        <Button kind="soft" onPress={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
