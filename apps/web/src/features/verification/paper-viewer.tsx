import { type ReactNode, useState } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { Button } from "../../shared/button.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { useMessages } from "../../shared/messages.ts";
import { verificationMessages } from "./messages.ts";
import type { VerificationCase } from "./verification-types.ts";

const zooms = [100, 150, 200, 300] as const;

/** The papers of a claim one at a time, to enlarge and to turn. A PDF is shown by the browser's own viewer, where it has one. */
export function PaperViewer({ claim }: { readonly claim: VerificationCase }) {
  const text = useMessages(verificationMessages);
  const { documents, personName } = claim;
  const [at, setAt] = useState(0);
  const [zoom, setZoom] = useState(0);
  const [turned, setTurned] = useState(0);
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  const paper = documents[at] ?? documents[0];
  const address = paper && `/documents/${paper.id}`;
  const isPicture = paper !== undefined && paper.mediaType !== "application/pdf" && !broken.has(paper.id);
  return (
    <section aria-label={text.papers} className="flex flex-col gap-3 rounded-card bg-sunken p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        {documents.length > 1 ? (
          <Segmented
            label={text.papers}
            hideLabel
            choices={documents.map(({ id }, index) => ({ id, label: text.paperChoice({ at: index + 1 }) }))}
            value={paper?.id ?? ""}
            onChange={(id) => {
              setAt(documents.findIndex((one) => one.id === id));
              setZoom(0);
              setTurned(0);
            }}
          />
        ) : (
          <span className="fs-14 text-ink-2">
            {documents.length > 0 && text.paperOf({ at: 1, of: documents.length })}
          </span>
        )}
        <span className="fs-14 flex items-center gap-1.5 text-ink-2">
          <Icon name="lock" size={15} />
          {text.seenNoted}
        </span>
      </div>
      {paper === undefined && <Empty title={text.noPapers} detail={text.noPapersDetail} />}
      {paper && broken.has(paper.id) && <Empty title={text.unreadable} detail={text.unreadableDetail} />}
      {paper?.mediaType === "application/pdf" &&
        (navigator.pdfViewerEnabled ? (
          <>
            {/* Browsers show no PDF in a sandbox. What is framed is a checked PDF under a policy of its own that runs nothing. */}
            {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
            <iframe
              key={paper.id}
              src={`/documents/${paper.id}#view=FitH`}
              title={text.pdfOf({ name: personName, at: at + 1 })}
              className="h-[72dvh] w-full rounded-tile border-0 bg-surface"
            />
            <p className="flex justify-center">
              <SavePdf paper={paper} />
            </p>
          </>
        ) : (
          <Empty title={text.pdf} detail={text.pdfDetail}>
            <SavePdf paper={paper} />
          </Empty>
        ))}
      {isPicture && (
        <>
          {/* A square, so that a picture that is turned stays inside; what is larger is scrolled to, by keyboard as well. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div
            className="max-h-[72dvh] overflow-auto rounded-tile bg-surface"
            tabIndex={0}
            role="group"
            aria-label={paper.fileName}
          >
            <div className="aspect-square" style={{ width: `${zooms[zoom] ?? 100}%` }}>
              <img
                key={paper.id}
                src={address}
                alt={text.imageOf({ name: personName, at: at + 1 })}
                className="size-full object-contain"
                style={{ transform: `rotate(${turned}deg)` }}
                onError={() => setBroken(new Set([...broken, paper.id]))}
              />
            </div>
          </div>
          <div className="flex flex-wrap justify-center gap-2">
            <Button
              kind="soft"
              size="desk"
              icon="minus"
              aria-label={text.zoomOut}
              onPress={() => setZoom(Math.max(0, zoom - 1))}
            >
              {text.zoomOut}
            </Button>
            <Button kind="soft" size="desk" onPress={() => setZoom(0)}>
              {text.fit}
            </Button>
            <Button
              kind="soft"
              size="desk"
              icon="plus"
              aria-label={text.zoomIn}
              onPress={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
            >
              {text.zoomIn}
            </Button>
            <Button kind="soft" size="desk" icon="undo" onPress={() => setTurned((turned + 90) % 360)}>
              {text.turn}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function SavePdf({ paper: { id, fileName } }: { readonly paper: VerificationCase["documents"][number] }) {
  const text = useMessages(verificationMessages);
  return (
    <a className="btn" data-kind="soft" data-size="desk" href={`/documents/${id}`} download={fileName}>
      <Icon name="doc" />
      {text.pdfOpen}
    </a>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly detail: string;
  readonly children?: ReactNode;
}

function Empty({ title, detail, children }: EmptyProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-tile bg-surface px-6 py-12 text-center">
      <p className="strong">{title}</p>
      <p className="meta text-balance">{detail}</p>
      {children}
    </div>
  );
}
