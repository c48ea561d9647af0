'use client';

import { Button, ToggleButton } from 'react-aria-components';
import { Icon } from './icons';
import type { ToolKind } from './tools';

/** A tool of the toolbar. Its label is its name, and with its keys its title. */
export function Tool({ icon, label, keys, isOn, isIdle = false, use }: ToolKind) {
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
        onChange={use}
        render={(props) => <button {...props} {...attributes} />}
      >
        <Icon name={icon} />
      </ToggleButton>
    );
  }
  return (
    // An idle tool is not disabled: it keeps its place among the arrow keys, and the focus.
    <Button
      className="tool"
      aria-label={label}
      aria-disabled={isIdle}
      onPress={() => !isIdle && use()}
      render={(props) => <button {...props} {...attributes} />}
    >
      <Icon name={icon} />
    </Button>
  );
}
