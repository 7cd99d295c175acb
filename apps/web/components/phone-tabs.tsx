'use client';

import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent } from 'react';

export interface PhoneTab {
  id: string;
  label: string;
  icon: LucideIcon;
}

interface PhoneTabsProps {
  label: string;
  tabs: readonly PhoneTab[];
  selected: string;
  onSelect: (id: string) => void;
}

/** The panel a tab shows: give it this id, `role="tabpanel"` and `aria-labelledby={tabId(id)}`. */
export const tabPanelId = (id: string) => `panel-${id}`;
export const tabId = (id: string) => `tab-${id}`;

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

export function PhoneTabs({ label, tabs, selected, onSelect }: PhoneTabsProps) {
  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (!step) return;
    const index = tabs.findIndex((tab) => tab.id === selected);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(tabId(next.id))?.focus();
  }

  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: words, icon: Icon }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === selected}
          aria-controls={tabPanelId(id)}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          <Icon size={24} strokeWidth={1.8} aria-hidden="true" />
          {words}
        </button>
      ))}
    </div>
  );
}
