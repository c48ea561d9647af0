'use client';

import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';

type Props = {
  label: string;
  /** In the words of `aria-keyshortcuts`: `Control+B`. */
  keys?: string;
  /** For a tool that is on or off; none for one that acts. */
  isOn?: boolean;
  /** It does nothing now, but keeps its place and the focus. */
  isIdle?: boolean;
  onUse: () => void;
  children: ReactNode;
};

/** A tool of the toolbar. Its label is its name, and with its keys its title. */
export function Tool({ label, keys, isOn, isIdle = false, onUse, children }: Props) {
  const attributes = {
    title:
      keys === undefined ? label : `${label} (${keys.replace('Control', 'Ctrl').replaceAll('+', ' + ')})`,
    'aria-keyshortcuts': keys,
    // The caret stays in the text: on a telephone its keyboard would go and come with every tool.
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
  };
  if (isOn !== undefined) {
    return (
      <ToggleButton
        className="tool"
        aria-label={label}
        isSelected={isOn}
        onChange={onUse}
        render={(props) => <button {...props} {...attributes} />}
      >
        {children}
      </ToggleButton>
    );
  }
  return (
    <Button
      className="tool"
      aria-label={label}
      aria-disabled={isIdle}
      onPress={() => !isIdle && onUse()}
      render={(props) => <button {...props} {...attributes} />}
    >
      {children}
    </Button>
  );
}
