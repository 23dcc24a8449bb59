// A button that opens a short list of actions. Arrow keys move, Escape gives the focus back to the button.
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import buttonStyles from './Button.module.css';
import styles from './Menu.module.css';

export interface MenuAction {
  readonly label: string;
  /** Actions that follow each other under one heading; null or absent: under none. */
  readonly group?: string | null;
  readonly run: () => void;
}

/** Between a list and the edge of the window, in px. */
const EDGE = 8;

interface MenuProps {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  readonly disabled?: boolean;
}

export function Menu({ label, actions, disabled = false }: MenuProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    keepInSight(list.current);
    itemsOf(list.current)[0]?.focus();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (!moveFocus(itemsOf(list.current), event.key)) return;
    event.preventDefault();
  };

  return (
    <div
      className={styles.menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={buttonStyles.plain}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label} <span className={styles.chevron} aria-hidden="true" />
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={styles.list}
          onKeyDown={onKeyDown}
        >
          {groupsOf(actions).map(({ group, members }) => (
            <div key={group ?? ''} role="group" aria-label={group ?? label} className={styles.group}>
              {group !== null && (
                <div className={styles.heading} aria-hidden="true">
                  {group}
                </div>
              )}
              {members.map((action) => (
                <button
                  key={action.label}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  className={styles.item}
                  onClick={() => {
                    close();
                    action.run();
                  }}
                >
                  {action.label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** On a narrow screen a list would reach over the edge, and the page could be moved sideways. */
function keepInSight(list: HTMLElement | null): void {
  if (list === null) return;
  const { left, right } = list.getBoundingClientRect();
  const over = Math.max(0, right - document.documentElement.clientWidth + EDGE);
  const shift = Math.min(over, Math.max(0, left - EDGE));
  if (shift > 0) list.style.transform = `translateX(${-shift}px)`;
}

/** Each heading once, in the order of the actions. */
function groupsOf(actions: readonly MenuAction[]) {
  const names = [...new Set(actions.map(({ group }) => group ?? null))];
  return names.map((group) => ({ group, members: actions.filter((action) => (action.group ?? null) === group) }));
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** Moves the focus among the items; false when the key does not move it. */
function moveFocus(items: readonly HTMLElement[], key: string): boolean {
  const position = items.findIndex((item) => item === document.activeElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (position + 1) % items.length,
    ArrowUp: (position - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[key];
  if (next === undefined) return false;
  items[next]?.focus();
  return true;
}
