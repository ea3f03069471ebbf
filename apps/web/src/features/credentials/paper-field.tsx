import { documentMediaTypes } from "@nuanlin/domain/credentials/document";
import { useId, useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Icon } from "../../shared/art/icon.tsx";
import { Button } from "../../shared/button.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { FieldError } from "../../shared/fields/field-parts.tsx";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { problemText } from "../../shared/problem-text.ts";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { credentialMessages } from "./messages.ts";
import { uploadDocument, type UploadedPaper } from "./upload-document.ts";

interface PaperFieldProps {
  readonly papers: readonly UploadedPaper[];
  readonly onChange: (papers: UploadedPaper[]) => void;
  readonly most: number;
  readonly error?: string | undefined;
}

/** Photos or files of a paper: taken or chosen, shown once they are uploaded, with how far the one under way is. */
export function PaperField({ papers, onChange, most, error }: PaperFieldProps) {
  const text = useMessages(credentialMessages);
  const view = useDateView(districtZone);
  const id = useId();
  const [underWay, setUnderWay] = useState<{ readonly name: string; readonly percent: number } | null>(null);
  const [failed, setFailed] = useState<string>();
  const [news, setNews] = useState("");

  const upload = async (files: FileList | null) => {
    const kept = [...papers];
    setFailed(undefined);
    for (const file of [...(files ?? [])].slice(0, most - papers.length)) {
      setUnderWay({ name: file.name, percent: 0 });
      try {
        kept.push(await uploadDocument(file, (percent) => setUnderWay({ name: file.name, percent })));
        onChange([...kept]);
        setNews(text.uploaded({ name: file.name }));
      } catch (refused) {
        setFailed(
          problemsOf(refused)
            .map((problem) => problemText(problem, view))
            .join(" "),
        );
      }
    }
    setUnderWay(null);
  };

  const full = papers.length >= most;
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`} className="field">
      <span id={`${id}-label`} className="field-label">
        {text.paperLabel}
      </span>
      {papers.length > 0 && (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {papers.map((paper) => (
            <li key={paper.id} className="relative rounded-tile border border-line p-2">
              <PaperPicture paper={paper} />
              <div className="flex items-center gap-1">
                <span className="meta min-w-0 flex-1 truncate">{paper.fileName}</span>
                <IconButton
                  icon="trash"
                  label={text.remove({ name: paper.fileName })}
                  onPress={() => onChange(papers.filter((other) => other.id !== paper.id))}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      {!full && (
        <div className="flex flex-wrap gap-2">
          <FileTrigger
            acceptedFileTypes={[...documentMediaTypes]}
            defaultCamera="environment"
            onSelect={(files) => void upload(files)}
          >
            <Button kind="soft" icon="camera" busy={underWay !== null}>
              {text.takePhoto}
            </Button>
          </FileTrigger>
          <FileTrigger
            acceptedFileTypes={[...documentMediaTypes]}
            allowsMultiple
            onSelect={(files) => void upload(files)}
          >
            <Button kind="outline" icon="upload" busy={underWay !== null}>
              {text.chooseFile}
            </Button>
          </FileTrigger>
        </div>
      )}
      {underWay && (
        <div>
          <p className="meta">{text.uploading(underWay)}</p>
          <progress className="w-full" max={100} value={underWay.percent} aria-label={text.uploading(underWay)} />
        </div>
      )}
      <p className="sr-only" role="status">
        {news}
      </p>
      <FieldError id={`${id}-error`} text={failed ?? (papers.length === 0 ? error : undefined)} />
      <div id={`${id}-help`} className="field-help">
        {text.paperHelp}
      </div>
    </div>
  );
}

/** What is seen of a paper; pressing it opens the whole. */
export function PaperPicture({ paper }: { readonly paper: UploadedPaper }) {
  const text = useMessages(credentialMessages);
  return (
    <a
      href={`/documents/${paper.id}`}
      target="_blank"
      rel="noreferrer"
      aria-label={text.open({ name: paper.fileName })}
      className="flex aspect-[4/3] items-center justify-center overflow-hidden rounded-control bg-sunken"
    >
      {paper.mediaType === "application/pdf" ? (
        <Icon name="doc" size={36} className="text-ink-3" />
      ) : (
        <img src={`/documents/${paper.id}`} alt="" className="size-full object-cover" />
      )}
    </a>
  );
}
