import type { Ref } from "react";
import { Button } from "react-aria-components/Button";
import { FieldError as AriaFieldError } from "react-aria-components/FieldError";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { Text } from "react-aria-components/Text";
import { Icon } from "../art/icon.tsx";
import { useMessages } from "../messages.ts";
import type { FieldProps } from "./field-parts.tsx";
import { fieldMessages } from "./messages.ts";

interface NumberFieldProps extends FieldProps<number> {
  readonly ref?: Ref<HTMLInputElement>;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** A number with a step down and a step up; NaN while it is empty. */
export function NumberField(props: NumberFieldProps) {
  const text = useMessages(fieldMessages);
  const { label, value, onChange, onBlur, name, help, error, optional = false, disabledReason, min, max, step } = props;
  return (
    <AriaNumberField
      className="field"
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      isRequired={!optional}
      isDisabled={disabledReason !== undefined}
      {...(onBlur ? { onBlur } : {})}
      {...(name ? { name } : {})}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(step === undefined ? {} : { step })}
    >
      <Label className="field-label">
        {label}
        {optional && <span className="field-optional">{text.optional}</span>}
      </Label>
      <Group className="field-number">
        <Button slot="decrement" className="step-btn" aria-label={text.fewer}>
          <Icon name="minus" />
        </Button>
        <Input className="field-box" {...(props.ref ? { ref: props.ref } : {})} />
        <Button slot="increment" className="step-btn" aria-label={text.more}>
          <Icon name="plus" />
        </Button>
      </Group>
      <AriaFieldError className="field-error">
        <Icon name="alert" size={16} />
        <span>{error}</span>
      </AriaFieldError>
      {(disabledReason ?? help) && (
        <Text slot="description" className="field-help">
          {disabledReason ?? help}
        </Text>
      )}
    </AriaNumberField>
  );
}
