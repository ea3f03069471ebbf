import { Button as AriaButton, type PressEvent } from "react-aria-components/Button";
import { Icon, type IconName } from "./art/icon.tsx";

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, for those who cannot see the icon; with news, say that too. */
  readonly label: string;
  readonly onPress?: (event: PressEvent) => void;
  /** Stands on its own round paper. */
  readonly raised?: boolean;
  /** Filled: a kept heart. */
  readonly pressed?: boolean;
  readonly news?: boolean;
  readonly disabled?: boolean;
  readonly size?: number;
  readonly slot?: string;
  readonly className?: string;
}

/** An icon alone: only back, close, more, share, heart, search, bell and eye go without a word beside them. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, onPress, raised, pressed, news, disabled = false, size = 24, slot, className = "" } = props;
  return (
    <AriaButton
      className={`icon-btn ${className}`}
      aria-label={label}
      data-raised={raised || undefined}
      data-news={news || undefined}
      isDisabled={disabled}
      {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
      {...(onPress ? { onPress } : {})}
      {...(slot ? { slot } : {})}
    >
      <Icon name={icon} size={size} filled={pressed ?? false} />
    </AriaButton>
  );
}
