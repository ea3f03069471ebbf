import type { Problem } from "@nuanlin/domain/problem";
import { useEffect, useRef, type ReactNode } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { usePreferences } from "../preferences.tsx";
import { Problems } from "../problems.tsx";
import { missingText } from "./missing-text.ts";

interface FormProps<I extends FieldValues, O> {
  readonly form: UseFormReturn<I, unknown, O>;
  readonly onSubmit: (values: O) => unknown;
  /** What the server refused; those about fields are shown at the fields too. */
  readonly problems?: readonly Problem[];
  readonly children: ReactNode;
  /** The submit button and a way out. */
  readonly actions?: ReactNode;
  readonly className?: string;
}

/** A form whose messages are ours and not the browser's; the first field that lacks something gets the focus. */
export function Form<I extends FieldValues, O>(props: FormProps<I, O>) {
  const { form, onSubmit, problems, children, actions, className = "" } = props;
  const { language } = usePreferences();
  const ref = useRef<HTMLFormElement>(null);
  const { submitCount } = form.formState;

  useEffect(() => {
    // Fields inside a list are not known by a name of their own; whoever pressed the button is led to them all the same.
    const wrong = submitCount > 0 ? ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]') : undefined;
    if (document.activeElement?.getAttribute("aria-invalid") !== "true") wrong?.focus();
  }, [submitCount]);

  useEffect(() => {
    for (const problem of problems ?? []) {
      if (problem.code !== "INVALID_INPUT") continue;
      for (const field of problem.fields) {
        const message = missingText({ message: field.reason, input: form.getValues(field.path as Path<I>) }, language);
        form.setError(field.path as Path<I>, { type: "server", message });
      }
    }
  }, [problems, form, language]);

  return (
    <form
      ref={ref}
      noValidate
      className={`flex flex-col gap-4 ${className}`}
      onSubmit={(event) => void form.handleSubmit((values) => void onSubmit(values))(event)}
    >
      {children}
      <Problems list={problems} />
      {actions}
    </form>
  );
}

interface FieldGroupProps {
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that belong together, under one title. */
export function FieldGroup({ title, detail, children }: FieldGroupProps) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="fs-18 strong mb-3">
        {title}
        {detail && <span className="meta block font-normal">{detail}</span>}
      </legend>
      {children}
    </fieldset>
  );
}
